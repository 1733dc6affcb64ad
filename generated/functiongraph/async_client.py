"""AsyncClient of FunctionGraph: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.async_client import BaseAsyncClient
from ._runtime.paging import AsyncPages
from ._runtime.servers import Server

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.applications import (
        CreateFunctionAppRequestBody,
        CreateFunctionAppResponseBody,
        ListAppTemplatesResponseBody,
        ListAppTemplatesResult,
        ListFunctionApplicationResult,
        ListFunctionApplicationsResponseBody,
        ShowAppTemplateResponseBody,
        ShowFunctionAppResponseBody,
    )
    from .models.async_invocations import (
        CancelAsyncInvocationRequestBody,
        ListFunctionAsyncInvocationsResponseBody,
        ListFunctionAsyncInvocationsResult,
        ListFunctionAsyncInvocationsResultStatus,
        ListFunctionAsyncInvokeConfigResponseBody,
        ListFunctionAsyncInvokeConfigResult,
        ShowFunctionAsyncInvokeConfigResponseBody,
        UpdateFunctionAsyncInvokeConfigRequestBody,
        UpdateFunctionAsyncInvokeConfigResponseBody,
    )
    from .models.dependencies import (
        CreateDependencyRequestBody,
        CreateDependencyVersionResponseBody,
        DependencyType,
        ListDependenciesResponseBody,
        ListDependenciesResult,
        ListDependencyVersionsResponseBody,
        ListDependencyVersionsResult,
        ShowDependencyVersionResponseBody,
    )
    from .models.functions import (
        CreateFunctionRequestBody,
        CreateFunctionResponseBody,
        CreateVpcEndpointReponseBody,
        CreateVpcEndpointRequestBody,
        ListBridgeVersionsType,
        ListEnterpriseResourceRequestBody,
        ListEnterpriseResourceResponseBody,
        ListEnterpriseResourceResult,
        ListFunctionResult,
        ListFunctionsResponseBody,
        ListFunctionTagsResponseBody,
        ListTenantTagsResponseBody,
        QueryFuncSnapshotResponseBody,
        ServiceBridgeVersion,
        ShowFuncSnapshotStateAction,
        ShowFunctionCodeResponseBody,
        ShowFunctionConfigResponseBody,
        UpdateFuncSnapshotAction,
        UpdateFunctionCodeRequestBody,
        UpdateFunctionCodeResponseBody,
        UpdateFunctionConfigRequestBody,
        UpdateFunctionConfigResponseBody,
        UpdateFunctionMaxInstanceConfigRequestBody,
        UpdateFunctionMaxInstanceConfigResponseBody,
        UpdateFunctionTagsRequestBody,
    )
    from .models.import_export import (
        ExportFunctionType,
        ImportFunctionRequestBody,
        ImportFunctionResponseBody,
    )
    from .models.invocations import (
        AsyncInvokeFunctionResponseBody,
        InvokeFunctionResponseBody,
        XCffInstanceMemory,
        XCffLogType,
        XCFFRequestVersion,
    )
    from .models.logs import ShowLtsLogDetailsResponseBody
    from .models.metrics import (
        Filter,
        ListFunctionAsMetricResponseBody,
        ListFunctionStatisticsResponseBody,
        ListStatisticsResponseBody,
        Option,
        ShowFuncReservedInstanceMetricsResponseBody,
        ShowFunctionMetricsResponseBody,
    )
    from .models.quotas import ListQuotasResponseBody
    from .models.reserved_instances import (
        FuncReservedInstance,
        ListFunctionReservedInstancesResponseBody,
        ListReservedInstanceConfigsResponseBody,
        ReservedInstanceConfigs,
        UpdateFunctionReservedInstancesCountRequestBody,
        UpdateFunctionReservedInstancesResponseBody,
    )
    from .models.templates import (
        ListFunctionTemplateResponseBody,
        ShowFunctionTemplateResponseBody,
    )
    from .models.test_events import (
        CreateEventRequestBody,
        CreateEventResponseBody,
        ListEventsResponseBody,
        ShowEventResponseBody,
        UpdateEventRequestBody,
        UpdateEventResponseBody,
    )
    from .models.tracing import ShowTracingResponseBody, UpdateTracingRequestBody
    from .models.triggers import (
        CreateFunctionTriggerRequestBody,
        CreateFunctionTriggerResponseBody,
        ListFunctionTriggerResult,
        ShowFunctionTriggerResponseBody,
        TriggerTypeCode,
        UpdateTriggerRequestBody,
    )
    from .models.versions import (
        CreateFunctionVersionRequestBody,
        CreateFunctionVersionResponseBody,
        CreateVersionAliasRequestBody,
        CreateVersionAliasResponseBody,
        ListFunctionVersionResult,
        ListFunctionVersionsResponseBody,
        ListVersionAliasResult,
        ShowVersionAliasResponseBody,
        UpdateVersionAliasRequestBody,
        UpdateVersionAliasResponseBody,
    )
    from .models.workflows import (
        CallbackWorkflowRequestBody,
        ExecutionDetails,
        FlowExecuteBody,
        FlowExecuteResponse,
        FlowExecutionBrief,
        FlowExecutionBriefV2,
        FlowExecutionList,
        MetricType,
        OperateResponse,
        ShowWorkflowExecutionForPage,
        Status,
        SyncExecuteResponse,
        WorkflowCreateBody,
        WorkflowDeleteBody,
        WorkflowInfo,
        WorkflowPageList,
        WorkflowSimpleInfo,
        WorkflowStatisticsResp,
    )


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _servers = (
        Server(
            "https://functiongraph.{region}.myhuaweicloud.com",
            {"region": ("cn-north-4", ())},
        ),
    )
    _bodiless_type = "application/json"
    _endpoint_variable = "HUAWEICLOUD_SDK_REGION_FUNCTIONGRAPH_{region}"
    _package_name = "functiongraph"
    _package_version = "0.1.0"

    async def async_invoke_function(
        self,
        function_urn: str,
        body: dict[str, dict[str, Any]],
        *,
        project_id: str | None = None,
        x_cff_instance_memory: XCffInstanceMemory | str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncInvokeFunctionResponseBody:
        """Invoke a function without waiting.

        The request body is the event. Returns as soon as the request is queued.

        body: The event, any JSON object; the handler gets it as its first argument.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        x_cff_instance_memory: Memory of the instance for this invocation, in MB, one
        of the sizes from 128 to 10240.

        Returns: Receipt with the ID under which `list_async_invocations` finds the
        invocation.
        """
        response = await self.call(
            operations.ASYNC_INVOKE_FUNCTION,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            x_cff_instance_memory=x_cff_instance_memory,
            options=options,
        )
        return response.data

    async def list_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ListFunctionTriggerResult]:
        """List the triggers of a function.

        Not paged. With a version or an alias in the URN, the triggers of that one.
        Fails with 404 (FSS.1051) if the function does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: All triggers, with their settings.
        """
        response = await self.call(
            operations.LIST_FUNCTION_TRIGGERS,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def create_function_trigger(
        self,
        function_urn: str,
        body: CreateFunctionTriggerRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateFunctionTriggerResponseBody:
        """Create a trigger.

        DDS and KAFKA triggers begin disabled, others active. Only TIMER, DDS, DMS,
        KAFKA and LTS triggers can be disabled.

        body: Kind and settings of the trigger; which fields of `event_data` are
        needed depends on the kind.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The trigger with its ID, which is needed to change or delete it.
        """
        response = await self.call(
            operations.CREATE_FUNCTION_TRIGGER,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def batch_delete_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete all triggers of a function.

        With a version or an alias in the URN, only its triggers are deleted. Without
        one, or for `latest`, those of all versions and aliases are.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.BATCH_DELETE_FUNCTION_TRIGGERS,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_workflow(
        self,
        *,
        project_id: str | None = None,
        workflow_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        enterprise_project: str | None = None,
        mode: str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowPageList:
        """List workflows.

        Pages by `offset` and `limit`. Without filters all workflows of the project
        are listed; their definitions are left out.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        workflow_name: Name to look for; workflows of all names if absent.
        limit: Number of workflows on a page, 200 by default and at most. Default:
        200.
        offset: Number of workflows to skip. 0 by default. Default: 0.
        enterprise_project: ID of the enterprise project the workflows belong to.
        mode: Kind of the workflows, NORMAL or EXPRESS.

        Returns: A page of workflows and how many match.
        """
        response = await self.call(
            operations.LIST_WORKFLOW,
            project_id=project_id,
            workflow_name=workflow_name,
            limit=limit,
            offset=offset,
            enterprise_project=enterprise_project,
            mode=mode,
            options=options,
        )
        return response.data

    def iter_list_workflow(
        self,
        *,
        project_id: str | None = None,
        workflow_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        enterprise_project: str | None = None,
        mode: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[WorkflowSimpleInfo]:
        """Every item of `workflows` on all pages of `list_workflow`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_WORKFLOW,
            project_id=project_id,
            workflow_name=workflow_name,
            limit=limit,
            offset=offset,
            enterprise_project=enterprise_project,
            mode=mode,
            options=options,
        )

    async def create_workflow(
        self,
        body: WorkflowCreateBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowSimpleInfo:
        """Create a workflow.

        Stores the definition. `start_workflow_execution` or one of its triggers runs
        it.

        body: Definition of the workflow: states, functions and triggers.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The workflow with its ID and URN, without the definition.
        """
        response = await self.call(
            operations.CREATE_WORKFLOW,
            body=body,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def batch_delete_workflows(
        self,
        body: WorkflowDeleteBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> OperateResponse:
        """Delete workflows.

        Returns for which workflows it succeeded and for which it failed.

        body: URNs of the workflows.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The workflows that were deleted, and those that were not with the
        reason.
        """
        response = await self.call(
            operations.BATCH_DELETE_WORKFLOWS,
            body=body,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def cancel_async_invocation(
        self,
        function_urn: str,
        body: CancelAsyncInvocationRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Stop an asynchronous invocation.

        Other requests the same instance is handling at that time are stopped too,
        with the error 4208.

        body: ID of the invocation, and how to stop it.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.CANCEL_ASYNC_INVOCATION,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def create_callback_workflow(
        self,
        workflow_id: str,
        x_workflow_run_id: str,
        x_workflow_state_id: str,
        body: CallbackWorkflowRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> FlowExecuteResponse:
        """Report a result to a waiting workflow.

        Ends the waiting of a state that has handed its work to another system. Two
        headers name the execution and the state. Fails with 404 if there is no such
        execution.

        body: Outcome and output of the state.
        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        x_workflow_run_id: ID of the execution that waits.
        x_workflow_state_id: ID of the state that waits.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The execution that goes on.
        """
        response = await self.call(
            operations.CREATE_CALLBACK_WORKFLOW,
            body=body,
            workflow_id=workflow_id,
            x_workflow_run_id=x_workflow_run_id,
            x_workflow_state_id=x_workflow_state_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def create_dependency_version(
        self,
        body: CreateDependencyRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateDependencyVersionResponseBody:
        """Create a version of a dependency.

        The first version under a name creates the dependency. The package comes in
        the body, up to 40 MB, or from OBS.

        body: Name, runtime and package of the dependency.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The version with its ID, which functions list in
        `depend_version_list`.
        """
        response = await self.call(
            operations.CREATE_DEPENDENCY_VERSION,
            body=body,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_events(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListEventsResponseBody:
        """List the test events of a function.

        The content of an event comes from `show_event`. Fails with 404 if the
        function does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The events with their names and the time of their last change.
        """
        response = await self.call(
            operations.LIST_EVENTS,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def create_event(
        self,
        function_urn: str,
        body: CreateEventRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateEventResponseBody:
        """Create a test event.

        Stores an event with the function, to invoke the function with by hand. Fails
        with 404 if the function does not exist.

        body: Name and content of the event.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: ID and name of the event.
        """
        response = await self.call(
            operations.CREATE_EVENT,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_functions(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        package_name: str | None = None,
        func_name: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionsResponseBody:
        """List functions.

        Pages by `marker`. Filters by group and by name.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from, `next_marker` of the page before.
        maxitems: Number of functions on a page, 400 by default and at most. 0 and
        values beyond 400 mean 400; negative ones are an error. Default: 400.
        package_name: Group the functions are filed under; functions of all groups if
        absent.
        func_name: Name of the functions, or a part of it.

        Returns: A page of functions, and how many match.
        """
        response = await self.call(
            operations.LIST_FUNCTIONS,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            package_name=package_name,
            func_name=func_name,
            options=options,
        )
        return response.data

    def iter_list_functions(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        package_name: str | None = None,
        func_name: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListFunctionResult]:
        """Every item of `functions` on all pages of `list_functions`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_FUNCTIONS,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            package_name=package_name,
            func_name=func_name,
            options=options,
        )

    async def create_function(
        self,
        body: CreateFunctionRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateFunctionResponseBody:
        """Create a function.

        Returns the function as version `latest`. Fails with FSS.1061 if the name is
        taken.

        body: Name, runtime, code and settings of the function.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The function as it was created, as version `latest`.
        """
        response = await self.call(
            operations.CREATE_FUNCTION,
            body=body,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_function_applications(
        self,
        *,
        project_id: str | None = None,
        limit: str | None = None,
        marker: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionApplicationsResponseBody:
        """List applications.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        limit: Number of applications on a page, at most 500. 100 by default.
        Default: 100.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.

        Returns: A page of applications.
        """
        response = await self.call(
            operations.LIST_FUNCTION_APPLICATIONS,
            project_id=project_id,
            limit=limit,
            marker=marker,
            options=options,
        )
        return response.data

    def iter_list_function_applications(
        self,
        *,
        project_id: str | None = None,
        limit: str | None = None,
        marker: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListFunctionApplicationResult]:
        """Every item of `applications` on all pages of `list_function_applications`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_FUNCTION_APPLICATIONS,
            project_id=project_id,
            limit=limit,
            marker=marker,
            options=options,
        )

    async def create_function_app(
        self,
        body: CreateFunctionAppRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateFunctionAppResponseBody:
        """Create an application.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        body: Template to deploy, with its parameters.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: ID of the application.
        """
        response = await self.call(
            operations.CREATE_FUNCTION_APP,
            body=body,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_function_versions(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionVersionsResponseBody:
        """List the versions of a function.

        Pages by `marker`. Fails with 404 (FSS.1051) if the function does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from, `next_marker` of the page before.
        maxitems: Number of versions on a page.

        Returns: A page of versions, each with its configuration.
        """
        response = await self.call(
            operations.LIST_FUNCTION_VERSIONS,
            function_urn=function_urn,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            options=options,
        )
        return response.data

    def iter_list_function_versions(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListFunctionVersionResult]:
        """Every item of `versions` on all pages of `list_function_versions`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_FUNCTION_VERSIONS,
            function_urn=function_urn,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            options=options,
        )

    async def create_function_version(
        self,
        function_urn: str,
        body: CreateFunctionVersionRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateFunctionVersionResponseBody:
        """Publish a version of a function.

        Freezes code and configuration of `latest` under a new version name. Fails
        with FSS.1051 if the function does not exist.

        body: Name and description of the version; without a name one is made of the
        time.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The published version; its code and configuration never change.
        """
        response = await self.call(
            operations.CREATE_FUNCTION_VERSION,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def create_tags(
        self,
        resource_type: str,
        resource_id: str,
        body: UpdateFunctionTagsRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Add tags to a resource.

        Functions alone can have tags: `resource_type` is functions and `resource_id`
        the URN.

        body: Tags to add, each with a key and a value.
        resource_type: Type of the resource, always functions.
        resource_id: ID of the resource. For functions their URN.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.CREATE_TAGS,
            body=body,
            resource_type=resource_type,
            resource_id=resource_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_version_aliases(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ListVersionAliasResult]:
        """List the aliases of a function.

        Not paged. Fails with 404 if the function does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: All aliases of the function.
        """
        response = await self.call(
            operations.LIST_VERSION_ALIASES,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def create_version_alias(
        self,
        function_urn: str,
        body: CreateVersionAliasRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateVersionAliasResponseBody:
        """Create an alias of a version.

        An alias can send a share of the requests to other versions, by weight or by
        rules.

        body: Name of the alias and the version it stands for, with shares for other
        versions.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The alias with its URN, which can stand for the function.
        """
        response = await self.call(
            operations.CREATE_VERSION_ALIAS,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def create_vpc_endpoint(
        self,
        body: CreateVpcEndpointRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateVpcEndpointReponseBody:
        """Create a VPC endpoint.

        Offered in CN North-Beijing4, CN East-Shanghai1, CN East-Shanghai2 and CN
        Southwest-Guiyang1 only.

        body: VPC and subnet of the endpoint.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: Domain name and IP addresses of the endpoint.
        """
        response = await self.call(
            operations.CREATE_VPC_ENDPOINT,
            body=body,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_dependency_version(
        self,
        depend_id: str,
        version: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowDependencyVersionResponseBody:
        """Get a version of a dependency.

        Fails with 404 if there is no such version.

        depend_id: ID of the dependency, `dep_id` of its versions.
        version: Number of the version, counted from 1.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The version with the address of its package.
        """
        response = await self.call(
            operations.SHOW_DEPENDENCY_VERSION,
            depend_id=depend_id,
            version=version,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def delete_dependency_version(
        self,
        depend_id: str,
        version: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a version of a dependency.

        Fails with 404 if there is no such version.

        depend_id: ID of the dependency, `dep_id` of its versions.
        version: Number of the version, counted from 1.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_DEPENDENCY_VERSION,
            depend_id=depend_id,
            version=version,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowEventResponseBody:
        """Get a test event.

        Fails with 404 if the function or the event does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        event_id: ID of the test event, `id` of what `create_event` and `list_events`
        return.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The event with its content, in Base64.
        """
        response = await self.call(
            operations.SHOW_EVENT,
            function_urn=function_urn,
            event_id=event_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_event(
        self,
        function_urn: str,
        event_id: str,
        body: UpdateEventRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateEventResponseBody:
        """Change a test event.

        Replaces the content; the name stays. Fails with 404 if the function or the
        event does not exist.

        body: New content of the event, in Base64.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        event_id: ID of the test event, `id` of what `create_event` and `list_events`
        return.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: ID and name of the event.
        """
        response = await self.call(
            operations.UPDATE_EVENT,
            body=body,
            function_urn=function_urn,
            event_id=event_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def delete_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a test event.

        Fails with 404 if the function or the event does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        event_id: ID of the test event, `id` of what `create_event` and `list_events`
        return.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_EVENT,
            function_urn=function_urn,
            event_id=event_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def delete_function(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a function or a version of it.

        With a version or an alias in the URN, that version and its triggers are
        deleted. Without one, the whole function is. `latest` alone cannot be
        deleted.

        function_urn: URN of the function, or of a version or an alias of it. Without
        either, the whole function is deleted; `latest` is refused.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_FUNCTION,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_function_app(
        self,
        id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionAppResponseBody:
        """Get an application.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        id: ID of the application, as `list_function_applications` returns it.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The application with its repository, its stack and the state of
        both.
        """
        response = await self.call(
            operations.SHOW_FUNCTION_APP, id=id, project_id=project_id, options=options
        )
        return response.data

    async def delete_function_app(
        self,
        id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete an application.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        id: ID of the application, as `list_function_applications` returns it.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_FUNCTION_APP,
            id=id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionAsyncInvokeConfigResponseBody:
        """Get the asynchronous settings of a function.

        Returns the settings of the version in the URN.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The settings, with the times they were made and changed.
        """
        response = await self.call(
            operations.SHOW_FUNCTION_ASYNC_INVOKE_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_function_async_invoke_config(
        self,
        function_urn: str,
        body: UpdateFunctionAsyncInvokeConfigRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionAsyncInvokeConfigResponseBody:
        """Set the asynchronous settings of a function.

        Creates the settings of the version in the URN, or changes them. Fails with
        404 if the function does not exist.

        body: Retries, lifetime of events and targets of notifications.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The settings as they are now.
        """
        response = await self.call(
            operations.UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def delete_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete the asynchronous settings of a function.

        Deletes those of the version in the URN. Fails with 404 if the function or
        its settings do not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_FUNCTION_ASYNC_INVOKE_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode | str,
        trigger_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionTriggerResponseBody:
        """Get a trigger.

        Fails with 404 if the function or the trigger does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        trigger_type_code: Kind of the trigger, as given when it was created; it
        cannot be changed.
        trigger_id: ID of the trigger, as `list_function_triggers` returns it.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The trigger with its settings and its state.
        """
        response = await self.call(
            operations.SHOW_FUNCTION_TRIGGER,
            function_urn=function_urn,
            trigger_type_code=trigger_type_code,
            trigger_id=trigger_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode | str,
        trigger_id: str,
        body: UpdateTriggerRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionTriggerResponseBody:
        """Change a trigger.

        Enables or disables the trigger, or changes the settings of a DIS trigger.

        body: New state of the trigger, and for DIS new settings.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        trigger_type_code: Kind of the trigger, as given when it was created; it
        cannot be changed.
        trigger_id: ID of the trigger, as `list_function_triggers` returns it.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The trigger after the change.
        """
        response = await self.call(
            operations.UPDATE_TRIGGER,
            body=body,
            function_urn=function_urn,
            trigger_type_code=trigger_type_code,
            trigger_id=trigger_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def delete_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode | str,
        trigger_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a trigger.

        Fails with 404 if the function or the trigger does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        trigger_type_code: Kind of the trigger, as given when it was created; it
        cannot be changed.
        trigger_id: ID of the trigger, as `list_function_triggers` returns it.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_FUNCTION_TRIGGER,
            function_urn=function_urn,
            trigger_type_code=trigger_type_code,
            trigger_id=trigger_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def delete_tags(
        self,
        resource_type: str,
        resource_id: str,
        body: UpdateFunctionTagsRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete tags of a resource.

        Functions alone can have tags: `resource_type` is functions and `resource_id`
        the URN. The body of this DELETE names the tags.

        body: Tags to delete, each with its key.
        resource_type: Type of the resource, always functions.
        resource_id: ID of the resource. For functions their URN.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_TAGS,
            body=body,
            resource_type=resource_type,
            resource_id=resource_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowVersionAliasResponseBody:
        """Get an alias.

        Fails with FSS.1053 if there is no such alias.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        alias_name: Name of the alias, as in `list_version_aliases`; without the `!`
        of its URN.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The alias with its version and the shares of other versions.
        """
        response = await self.call(
            operations.SHOW_VERSION_ALIAS,
            function_urn=function_urn,
            alias_name=alias_name,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        body: UpdateVersionAliasRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateVersionAliasResponseBody:
        """Change an alias.

        Points the alias to another version, or changes the shares of other versions.
        Fails with 404 if there is no such alias.

        body: Version the alias stands for, with shares for other versions.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        alias_name: Name of the alias, as in `list_version_aliases`; without the `!`
        of its URN.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The alias after the change.
        """
        response = await self.call(
            operations.UPDATE_VERSION_ALIAS,
            body=body,
            function_urn=function_urn,
            alias_name=alias_name,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def delete_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an alias.

        The version the alias stands for stays. Fails with 404 if there is no such
        alias.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        alias_name: Name of the alias, as in `list_version_aliases`; without the `!`
        of its URN.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_VERSION_ALIAS,
            function_urn=function_urn,
            alias_name=alias_name,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def delete_vpc_endpoint(
        self,
        vpc_id: str,
        subnet_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a VPC endpoint.

        Offered in CN North-Beijing4, CN East-Shanghai1, CN East-Shanghai2 and CN
        Southwest-Guiyang1 only.

        vpc_id: ID of the VPC (Virtual Private Cloud) the endpoint is in.
        subnet_id: ID of the subnet, in the VPC, that the endpoint is in.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.DELETE_VPC_ENDPOINT,
            vpc_id=vpc_id,
            subnet_id=subnet_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def enable_async_status_log(
        self, *, project_id: str | None = None, options: CallOptions | None = None
    ) -> Any:
        """Enable logging of asynchronous states.

        Sends the states of the project's asynchronous invocations to LTS.
        `show_project_async_status_log_info` says to which log.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.ENABLE_ASYNC_STATUS_LOG, project_id=project_id, options=options
        )
        return response.data

    async def enable_lts_logs(
        self, *, project_id: str | None = None, options: CallOptions | None = None
    ) -> Any:
        """Enable logging to LTS.

        Lets the functions of the project send their logs to LTS (Log Tank Service).
        Fails with 429 (FSS.0429) while the service is busy: try again later.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.ENABLE_LTS_LOGS, project_id=project_id, options=options
        )
        return response.data

    async def export_function(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        config: bool | None = None,
        code: bool | None = None,
        type: ExportFunctionType | str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Export a function.

        Returns the file itself or a link to it. Either `type` is given, or `config`
        or `code` is true.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        config: Whether to export the configuration. False by default; true here or
        in `code` unless `type` is given. Default: False.
        code: Whether to export the code. False by default; true here or in `config`
        unless `type` is given. Default: False.
        type: What to export, code or config. Not to be combined with `code` and
        `config`.
        """
        response = await self.call(
            operations.EXPORT_FUNCTION,
            function_urn=function_urn,
            project_id=project_id,
            config=config,
            code=code,
            type=type,
            options=options,
        )
        return response.data

    async def import_function(
        self,
        body: ImportFunctionRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ImportFunctionResponseBody:
        """Import a function.

        Makes a function of a file that `export_function` gave. Fails with 409
        (FSS.1061) if a function of that name exists.

        body: The exported file, in Base64, and the name of the new function.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The function that was created.
        """
        response = await self.call(
            operations.IMPORT_FUNCTION,
            body=body,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def invoke_function(
        self,
        function_urn: str,
        body: dict[str, dict[str, Any]],
        *,
        project_id: str | None = None,
        x_cff_log_type: XCffLogType | str | None = None,
        x_cff_request_version: XCFFRequestVersion | str | None = None,
        x_cff_instance_memory: XCffInstanceMemory | str | None = None,
        options: CallOptions | None = None,
    ) -> InvokeFunctionResponseBody | str:
        """Invoke a function and wait for its result.

        The request body is the event. The response is text unless
        X-CFF-Request-Version is v1.

        body: The event, any JSON object; the handler gets it as its first argument.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        x_cff_log_type: Whether to return the log. `tail` returns its last 4 KB, an
        empty value none.
        x_cff_request_version: Form of the response, v0 for text or v1 for JSON. Pass
        v1 to get the documented response body.
        x_cff_instance_memory: Memory of the instance for this invocation, in MB, one
        of the sizes from 128 to 10240.

        Returns: What the function returned: text, or with X-CFF-Request-Version v1
        an object with result, log and status.
        """
        response = await self.call(
            operations.INVOKE_FUNCTION,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            x_cff_log_type=x_cff_log_type,
            x_cff_request_version=x_cff_request_version,
            x_cff_instance_memory=x_cff_instance_memory,
            options=options,
        )
        return response.data

    async def list_active_async_invocations(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        requests: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        status: ListFunctionAsyncInvocationsResultStatus | str | None = None,
        query_begin_time: str | None = None,
        query_end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionAsyncInvocationsResponseBody:
        """List the asynchronous invocations under way.

        Pages by `marker`; without a time range the last hour is searched. Fails with
        404 (FSS.0404) if the function does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        requests: IDs of the requests to look for, at most 10, separated by commas.
        All requests if absent.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        limit: Number of invocations on a page, at most 500. 100 by default. Default:
        100.
        status: State of the invocations: WAIT, RUNNING, SUCCESS, FAIL or DISCARD
        (dropped). Any if absent.
        query_begin_time: Beginning of the time to search, in UTC as
        YYYY-MM-DDTHH:mm:ss. One hour ago by default.
        query_end_time: End of the time to search, in UTC as YYYY-MM-DDTHH:mm:ss. Now
        by default.

        Returns: A page of invocations with their states.
        """
        response = await self.call(
            operations.LIST_ACTIVE_ASYNC_INVOCATIONS,
            function_urn=function_urn,
            project_id=project_id,
            requests=requests,
            marker=marker,
            limit=limit,
            status=status,
            query_begin_time=query_begin_time,
            query_end_time=query_end_time,
            options=options,
        )
        return response.data

    def iter_list_active_async_invocations(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        requests: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        status: ListFunctionAsyncInvocationsResultStatus | str | None = None,
        query_begin_time: str | None = None,
        query_end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListFunctionAsyncInvocationsResult]:
        """Every item of `invocations` on all pages of `list_active_async_invocations`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_ACTIVE_ASYNC_INVOCATIONS,
            function_urn=function_urn,
            project_id=project_id,
            requests=requests,
            marker=marker,
            limit=limit,
            status=status,
            query_begin_time=query_begin_time,
            query_end_time=query_end_time,
            options=options,
        )

    async def list_app_templates(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        runtime: str | None = None,
        category: str | None = None,
        x_language: str | None = None,
        options: CallOptions | None = None,
    ) -> ListAppTemplatesResponseBody:
        """List application templates.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        maxitems: Number of templates on a page, at most 500. 100 by default.
        Default: 100.
        runtime: Runtime of the templates. All by default. Default: all.
        category: Field of use of the templates. All by default. Default: all.
        x_language: Language of the templates, zh-cn or en-us (the default). Default:
        en-us.

        Returns: A page of templates.
        """
        response = await self.call(
            operations.LIST_APP_TEMPLATES,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            runtime=runtime,
            category=category,
            x_language=x_language,
            options=options,
        )
        return response.data

    def iter_list_app_templates(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        runtime: str | None = None,
        category: str | None = None,
        x_language: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListAppTemplatesResult]:
        """Every item of `templates` on all pages of `list_app_templates`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_APP_TEMPLATES,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            runtime=runtime,
            category=category,
            x_language=x_language,
            options=options,
        )

    async def list_async_invocations(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        request_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        status: ListFunctionAsyncInvocationsResultStatus | str | None = None,
        query_begin_time: str | None = None,
        query_end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionAsyncInvocationsResponseBody:
        """List the asynchronous invocations of a function.

        Pages by `marker`; without a time range the last hour is searched. States are
        kept if `enable_async_status_log` of the asynchronous settings is on. Fails
        with 404 (FSS.0404) if the function does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        request_id: ID of the request to look for. All requests if absent.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        limit: Number of invocations on a page, at most 500. 100 by default. Default:
        100.
        status: State of the invocations: WAIT, RUNNING, SUCCESS, FAIL or DISCARD
        (dropped). Any if absent.
        query_begin_time: Beginning of the time to search, in UTC as
        YYYY-MM-DDTHH:mm:ss. One hour ago by default.
        query_end_time: End of the time to search, in UTC as YYYY-MM-DDTHH:mm:ss. Now
        by default.

        Returns: A page of invocations with their states and times.
        """
        response = await self.call(
            operations.LIST_ASYNC_INVOCATIONS,
            function_urn=function_urn,
            project_id=project_id,
            request_id=request_id,
            marker=marker,
            limit=limit,
            status=status,
            query_begin_time=query_begin_time,
            query_end_time=query_end_time,
            options=options,
        )
        return response.data

    def iter_list_async_invocations(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        request_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        status: ListFunctionAsyncInvocationsResultStatus | str | None = None,
        query_begin_time: str | None = None,
        query_end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListFunctionAsyncInvocationsResult]:
        """Every item of `invocations` on all pages of `list_async_invocations`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_ASYNC_INVOCATIONS,
            function_urn=function_urn,
            project_id=project_id,
            request_id=request_id,
            marker=marker,
            limit=limit,
            status=status,
            query_begin_time=query_begin_time,
            query_end_time=query_end_time,
            options=options,
        )

    async def list_bridge_functions(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        type: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ListFunctionResult]:
        """List the ServiceBridge functions of a function.

        A ServiceBridge function connects others to a service such as a database.
        Fails with 404 if the function does not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        type: Kind of the ServiceBridge, for example rds.

        Returns: The ServiceBridge functions bound to the function.
        """
        response = await self.call(
            operations.LIST_BRIDGE_FUNCTIONS,
            function_urn=function_urn,
            project_id=project_id,
            type=type,
            options=options,
        )
        return response.data

    async def list_bridge_versions(
        self,
        type: ListBridgeVersionsType | str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ServiceBridgeVersion]:
        """List the versions of ServiceBridge.

        Which versions of the code a ServiceBridge function can be made of.

        type: Kind of the ServiceBridge: rds, mqs or cache.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: All versions of that kind.
        """
        response = await self.call(
            operations.LIST_BRIDGE_VERSIONS,
            type=type,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_dependencies(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        ispublic: str | None = None,
        dependency_type: DependencyType | str | None = None,
        runtime: str | None = None,
        name: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> ListDependenciesResponseBody:
        """List dependencies.

        Public and private ones, or either. Pages by `marker`.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        maxitems: Number of dependencies on a page.
        ispublic: Whether to list public dependencies, true or false.
        dependency_type: Kind of the dependencies: public, private or all (the
        default). Default: all.
        runtime: Runtime the dependencies are made for; all runtimes if absent.
        name: Name to look for; dependencies of all names if absent.
        limit: Most dependencies to return. 400 by default. Default: 400.

        Returns: A page of dependencies, and how many match.
        """
        response = await self.call(
            operations.LIST_DEPENDENCIES,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            ispublic=ispublic,
            dependency_type=dependency_type,
            runtime=runtime,
            name=name,
            limit=limit,
            options=options,
        )
        return response.data

    def iter_list_dependencies(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        ispublic: str | None = None,
        dependency_type: DependencyType | str | None = None,
        runtime: str | None = None,
        name: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListDependenciesResult]:
        """Every item of `dependencies` on all pages of `list_dependencies`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_DEPENDENCIES,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            ispublic=ispublic,
            dependency_type=dependency_type,
            runtime=runtime,
            name=name,
            limit=limit,
            options=options,
        )

    async def list_dependency_version(
        self,
        depend_id: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        options: CallOptions | None = None,
    ) -> ListDependencyVersionsResponseBody:
        """List the versions of a dependency.

        Pages by `marker`. Fails with 404 if there is no such dependency.

        depend_id: ID of the dependency, `dep_id` of its versions.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        maxitems: Number of versions on a page.

        Returns: A page of versions, each with the address of its package.
        """
        response = await self.call(
            operations.LIST_DEPENDENCY_VERSION,
            depend_id=depend_id,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            options=options,
        )
        return response.data

    def iter_list_dependency_version(
        self,
        depend_id: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListDependencyVersionsResult]:
        """Every item of `dependencies` on all pages of `list_dependency_version`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_DEPENDENCY_VERSION,
            depend_id=depend_id,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            options=options,
        )

    async def list_function_as_metric(
        self,
        *,
        project_id: str | None = None,
        type: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionAsMetricResponseBody:
        """List functions in the order of a metric.

        By default the ten functions that failed most often in the last 24 hours.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        type: Metric to order by. failcount by default. Default: failcount.
        start_time: Beginning of the time to look at, as a timestamp in seconds.
        end_time: End of the time to look at, as a timestamp in seconds.
        limit: Number of functions to return.

        Returns: The functions with the values of the metric.
        """
        response = await self.call(
            operations.LIST_FUNCTION_AS_METRIC,
            project_id=project_id,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )
        return response.data

    async def list_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionAsyncInvokeConfigResponseBody:
        """List the asynchronous settings of all versions.

        Pages by `marker`, one item a version of the function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from, `next_marker` of the page before. Default:
        0.
        limit: Number of items on a page, 10 by default and 100 at most. 0 means 10,
        more than 100 means 100; negative values are an error. Default: 10.

        Returns: A page of settings, one item a version.
        """
        response = await self.call(
            operations.LIST_FUNCTION_ASYNC_INVOKE_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            marker=marker,
            limit=limit,
            options=options,
        )
        return response.data

    def iter_list_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListFunctionAsyncInvokeConfigResult]:
        """Every item of `async_invoke_configs` on all pages of
        `list_function_async_invoke_config`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_FUNCTION_ASYNC_INVOKE_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            marker=marker,
            limit=limit,
            options=options,
        )

    async def list_function_reserved_instances(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        urn: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionReservedInstancesResponseBody:
        """List the numbers of reserved instances.

        Pages by `marker`. How the numbers are set is told by
        `list_reserved_instance_configs`.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        limit: Number of functions on a page, 400 by default and at most. 0 and
        values beyond 400 mean 400; negative ones are an error. Default: 400.
        urn: URN of the function, or of a version of it, to look for.

        Returns: A page of versions with their numbers of reserved instances.
        """
        response = await self.call(
            operations.LIST_FUNCTION_RESERVED_INSTANCES,
            project_id=project_id,
            marker=marker,
            limit=limit,
            urn=urn,
            options=options,
        )
        return response.data

    def iter_list_function_reserved_instances(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        urn: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[FuncReservedInstance]:
        """Every item of `reservedinstances` on all pages of
        `list_function_reserved_instances`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_FUNCTION_RESERVED_INSTANCES,
            project_id=project_id,
            marker=marker,
            limit=limit,
            urn=urn,
            options=options,
        )

    async def list_function_statistics(
        self,
        func_urn: str,
        period: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionStatisticsResponseBody:
        """Get the metrics of a function.

        Invocations, errors, durations and instances over the last `period` minutes.

        func_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        period: Length of the time to look at, in minutes back from now.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The metrics, each as a list of points in time.
        """
        response = await self.call(
            operations.LIST_FUNCTION_STATISTICS,
            func_urn=func_urn,
            period=period,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_function_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionTagsResponseBody:
        """List the tags of a resource.

        Tags of users and of the system apart.

        resource_type: Type of the resource, always functions.
        resource_id: ID of the resource. For functions their URN.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: All tags of the resource.
        """
        response = await self.call(
            operations.LIST_FUNCTION_TAGS,
            resource_type=resource_type,
            resource_id=resource_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def list_function_template(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        ispublic: str | None = None,
        runtime: str | None = None,
        scene: str | None = None,
        service: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionTemplateResponseBody:
        """List function templates.

        Pages by `marker`. The code of a template comes from
        `show_function_template`.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        maxitems: Number of templates on a page.
        ispublic: Whether to list public templates, true or false.
        runtime: Runtime of the templates; all runtimes if absent.
        scene: Field of use of the templates, for example basic_function_usage; all
        if absent.
        service: Cloud service the templates work with, for example FunctionGraph;
        all if absent.

        Returns: A page of templates.
        """
        response = await self.call(
            operations.LIST_FUNCTION_TEMPLATE,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            ispublic=ispublic,
            runtime=runtime,
            scene=scene,
            service=service,
            options=options,
        )
        return response.data

    def iter_list_function_template(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        ispublic: str | None = None,
        runtime: str | None = None,
        scene: str | None = None,
        service: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ShowFunctionTemplateResponseBody]:
        """Every item of `func_templates` on all pages of `list_function_template`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_FUNCTION_TEMPLATE,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            ispublic=ispublic,
            runtime=runtime,
            scene=scene,
            service=service,
            options=options,
        )

    async def list_quotas(
        self, *, project_id: str | None = None, options: CallOptions | None = None
    ) -> ListQuotasResponseBody:
        """List the quotas of the project.

        Functions, size of code, instances, workflows: the limit of each and what is
        used.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: All quotas of the project.
        """
        response = await self.call(
            operations.LIST_QUOTAS, project_id=project_id, options=options
        )
        return response.data

    async def list_reserved_instance_configs(
        self,
        *,
        project_id: str | None = None,
        function_urn: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> ListReservedInstanceConfigsResponseBody:
        """List the settings of reserved instances.

        Pages by `marker`. Includes the rules that change the number by time or by
        load.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        function_urn: URN of the function to look for.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        limit: Number of settings on a page, at most 500. 100 by default. Default:
        100.

        Returns: A page of settings, one for each version or alias.
        """
        response = await self.call(
            operations.LIST_RESERVED_INSTANCE_CONFIGS,
            project_id=project_id,
            function_urn=function_urn,
            marker=marker,
            limit=limit,
            options=options,
        )
        return response.data

    def iter_list_reserved_instance_configs(
        self,
        *,
        project_id: str | None = None,
        function_urn: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ReservedInstanceConfigs]:
        """Every item of `reserved_instances` on all pages of
        `list_reserved_instance_configs`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_RESERVED_INSTANCE_CONFIGS,
            project_id=project_id,
            function_urn=function_urn,
            marker=marker,
            limit=limit,
            options=options,
        )

    async def list_statistics(
        self,
        filter: Filter | str,
        *,
        project_id: str | None = None,
        period: str | None = None,
        option: Option | str | None = None,
        limit: str | None = None,
        marker: str | None = None,
        options: CallOptions | None = None,
    ) -> ListStatisticsResponseBody:
        """Get the statistics of the project.

        Invocations, use of resources and, for `monitor_data`, metrics.

        filter: What to return: monitor_data (metrics) or monthly_report (use by
        month).
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        period: Length of the time to look at, in minutes back from now. For metrics.
        option: Months to report, for monthly_report: 0 (the default) this one, 1 the
        last one, 2 the last three, 3 the last six. Other values mean 0. Default: 0.
        limit: Number of items on a page, at most 500. 100 by default. Default: 100.
        marker: Position to continue from. 0 by default. Default: 0.

        Returns: The statistics, by month or by point in time.
        """
        response = await self.call(
            operations.LIST_STATISTICS,
            filter=filter,
            project_id=project_id,
            period=period,
            option=option,
            limit=limit,
            marker=marker,
            options=options,
        )
        return response.data

    async def list_workflow_executions(
        self,
        workflow_id: str,
        *,
        project_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: Status | str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> FlowExecutionList:
        """List the executions of a workflow.

        Pages by `offset` and `limit`, which is 200 at most. Executions of express
        workflows are not kept.

        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        limit: Number of executions on a page. At most 200 are returned.
        offset: Number of executions to skip. 0 by default. Default: 0.
        status: State of the executions, of which there are success, fail, running,
        timeout and cancel; all if absent.
        start_time: Beginning of the time to search, in UTC as YYYY-MM-DD hh:mm:ss.
        Three days before `end_time` by default.
        end_time: End of the time to search, in UTC as YYYY-MM-DD hh:mm:ss. Three
        days after `start_time`, or now, by default.

        Returns: A page of executions, without the details of their states.
        """
        response = await self.call(
            operations.LIST_WORKFLOW_EXECUTIONS,
            workflow_id=workflow_id,
            project_id=project_id,
            limit=limit,
            offset=offset,
            status=status,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )
        return response.data

    def iter_list_workflow_executions(
        self,
        workflow_id: str,
        *,
        project_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: Status | str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[FlowExecutionBrief]:
        """Every item of `executions` on all pages of `list_workflow_executions`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.LIST_WORKFLOW_EXECUTIONS,
            workflow_id=workflow_id,
            project_id=project_id,
            limit=limit,
            offset=offset,
            status=status,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    async def start_workflow_execution(
        self,
        workflow_id: str,
        body: FlowExecuteBody,
        *,
        project_id: str | None = None,
        x_create_time: str | None = None,
        x_workflow_run_id: str | None = None,
        x_workflow_run_merge_fn_parameters: str | None = None,
        options: CallOptions | None = None,
    ) -> FlowExecuteResponse:
        """Start an execution of a workflow.

        Returns at once; ask for the execution to learn its outcome.

        body: Input of the workflow.
        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        x_create_time: Time the execution was created.
        x_workflow_run_id: ID of the execution.
        x_workflow_run_merge_fn_parameters: Whether the output of a state is merged
        with the input of the next one.

        Returns: ID of the execution.
        """
        response = await self.call(
            operations.START_WORKFLOW_EXECUTION,
            body=body,
            workflow_id=workflow_id,
            project_id=project_id,
            x_create_time=x_create_time,
            x_workflow_run_id=x_workflow_run_id,
            x_workflow_run_merge_fn_parameters=x_workflow_run_merge_fn_parameters,
            options=options,
        )
        return response.data

    async def retry_work_flow(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Retry an execution of a workflow.

        Fails with 404 if there is no such execution.

        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        execution_id: ID of the execution, as `start_workflow_execution` returns it.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.RETRY_WORK_FLOW,
            workflow_id=workflow_id,
            execution_id=execution_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_app_template(
        self,
        id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowAppTemplateResponseBody:
        """Get an application template.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        id: ID of the template, `id` of what `list_app_templates` returns.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The template with the parameters it takes and the resources it
        creates.
        """
        response = await self.call(
            operations.SHOW_APP_TEMPLATE, id=id, project_id=project_id, options=options
        )
        return response.data

    async def show_func_reserved_instance_metrics(
        self,
        func_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFuncReservedInstanceMetricsResponseBody:
        """Get the instances of a function over time.

        One value a minute for up to an hour, one every 30 minutes for up to a day,
        one every 180 minutes beyond.

        func_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        marker: Position to continue from. 0 by default. Default: 0.
        limit: Number of items on a page, at most 500. 100 by default. Default: 100.

        Returns: Numbers of reserved and of elastic instances, each as a list of
        points in time.
        """
        response = await self.call(
            operations.SHOW_FUNC_RESERVED_INSTANCE_METRICS,
            func_urn=func_urn,
            project_id=project_id,
            marker=marker,
            limit=limit,
            options=options,
        )
        return response.data

    async def show_func_snapshot_state(
        self,
        function_urn: str,
        action: ShowFuncSnapshotStateAction | str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> QueryFuncSnapshotResponseBody:
        """Get the state of a function's snapshot.

        Snapshots shorten the cold start of Java functions. Pass a version in the
        URN: `latest` has no snapshot.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        action: What to query, state or enableSnapshot (whether snapshots are
        enabled).
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: State of the snapshot.
        """
        response = await self.call(
            operations.SHOW_FUNC_SNAPSHOT_STATE,
            function_urn=function_urn,
            action=action,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_func_snapshot(
        self,
        function_urn: str,
        action: UpdateFuncSnapshotAction | str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Enable or disable snapshots of a function.

        Java runtimes only. Snapshots can be enabled for published versions but not
        for `latest`.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        action: What to do, enable or disable.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.UPDATE_FUNC_SNAPSHOT,
            function_urn=function_urn,
            action=action,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_function_code(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionCodeResponseBody:
        """Get the code of a function.

        Inline code comes in Base64, other code as a link. Fails with 404 (FSS.1052)
        if there is no such version.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The code, with its size and digest.
        """
        response = await self.call(
            operations.SHOW_FUNCTION_CODE,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_function_code(
        self,
        function_urn: str,
        body: UpdateFunctionCodeRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionCodeResponseBody:
        """Change the code of a function.

        Changes `latest` alone; published versions stay as they are. Fails with 404
        (FSS.1052) if there is no such version.

        body: New code, or where to load it from, and the dependencies it needs.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The function's code after the change.
        """
        response = await self.call(
            operations.UPDATE_FUNCTION_CODE,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_function_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionConfigResponseBody:
        """Get the configuration of a function.

        Everything but the code. Fails with 404 if the function or the version does
        not exist.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The configuration of the version in the URN, `latest` without one.
        """
        response = await self.call(
            operations.SHOW_FUNCTION_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_function_config(
        self,
        function_urn: str,
        body: UpdateFunctionConfigRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionConfigResponseBody:
        """Change the configuration of a function.

        Changes `latest` alone; published versions stay as they are. Name, runtime,
        handler, memory and time limit must be passed even if they stay. Fails with
        404 if the function does not exist.

        body: New configuration of the function.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The configuration after the change.
        """
        response = await self.call(
            operations.UPDATE_FUNCTION_CONFIG,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_function_metrics(
        self,
        func_urn: str,
        period: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionMetricsResponseBody:
        """Get the traffic of a function.

        Invocations, errors, durations and instances, in points that are `period`
        minutes apart.

        func_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        period: Interval, in minutes: 5, 15 or 60.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The metrics, each as a list of points in time.
        """
        response = await self.call(
            operations.SHOW_FUNCTION_METRICS,
            func_urn=func_urn,
            period=period,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_function_template(
        self,
        template_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionTemplateResponseBody:
        """Get a function template.

        Fails with 404 (FSS.1059) if there is no such template.

        template_id: ID of the template, `id` of what `list_function_template`
        returns.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The template with its code and the settings of a function made from
        it.
        """
        response = await self.call(
            operations.SHOW_FUNCTION_TEMPLATE,
            template_id=template_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_lts_log_details(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowLtsLogDetailsResponseBody:
        """Get the LTS log group and stream of a function.

        Where to look for the logs of the function in LTS. Fails with 403 (FSS.0403)
        for a token that is not valid.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: Names and IDs of the log group and the log stream.
        """
        response = await self.call(
            operations.SHOW_LTS_LOG_DETAILS,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_project_async_status_log_info(
        self, *, project_id: str | None = None, options: CallOptions | None = None
    ) -> ShowLtsLogDetailsResponseBody:
        """Get the log of asynchronous states.

        Where `enable_async_status_log` sends the states of asynchronous invocations.
        Fails with 401 (FSS.0401) for a token that is not valid.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: Names and IDs of the log group and the log stream.
        """
        response = await self.call(
            operations.SHOW_PROJECT_ASYNC_STATUS_LOG_INFO,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_project_tags_list(
        self,
        resource_type: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListTenantTagsResponseBody:
        """List the tags used in the project.

        All keys, each with all values that functions of the project have for it.

        resource_type: Type of the resources, always functions.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: Tags of users and of the system.
        """
        response = await self.call(
            operations.SHOW_PROJECT_TAGS_LIST,
            resource_type=resource_type,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_res_instance_info(
        self,
        resource_type: str,
        action: str,
        body: ListEnterpriseResourceRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListEnterpriseResourceResponseBody:
        """Find resources by their tags.

        Functions alone can have tags: `resource_type` is functions. Pages by
        `offset` and `limit` of the body.

        body: Tags and fields the resources must have, and the page for action
        filter.
        resource_type: Type of the resources, always functions.
        action: Action of the query.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The resources that meet the conditions, and how many they are.
        """
        response = await self.call(
            operations.SHOW_RES_INSTANCE_INFO,
            body=body,
            resource_type=resource_type,
            action=action,
            project_id=project_id,
            options=options,
        )
        return response.data

    def iter_show_res_instance_info(
        self,
        resource_type: str,
        action: str,
        body: ListEnterpriseResourceRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ListEnterpriseResourceResult]:
        """Every item of `resources` on all pages of `show_res_instance_info`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset` in the body, goes on from there at any
        time.
        """
        return AsyncPages(
            self,
            operations.SHOW_RES_INSTANCE_INFO,
            body=body,
            resource_type=resource_type,
            action=action,
            project_id=project_id,
            options=options,
        )

    async def show_tenant_metric(
        self,
        *,
        project_id: str | None = None,
        period: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        metric_type: MetricType | str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowStatisticsResp:
        """Get the metrics of all workflows.

        Executions, failures and durations of the project's workflows over a period.

        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        period: Length of the time to look at, in minutes.
        start_time: Beginning of the time to look at, as a timestamp in milliseconds.
        end_time: End of the time to look at, as a timestamp in milliseconds.
        metric_type: Metric to return: totalCount, errorCount, averageDuration,
        running or rejectCount. All of them if empty or another value.

        Returns: The metrics, each as a list of points in time.
        """
        response = await self.call(
            operations.SHOW_TENANT_METRIC,
            project_id=project_id,
            period=period,
            start_time=start_time,
            end_time=end_time,
            metric_type=metric_type,
            options=options,
        )
        return response.data

    async def show_tracing(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowTracingResponseBody:
        """Get the tracing of a function.

        Fails with 404 (FSS.0404) if the function has no keys for tracing.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The keys of APM that the function is traced with.
        """
        response = await self.call(
            operations.SHOW_TRACING,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_tracing(
        self,
        function_urn: str,
        body: UpdateTracingRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Change the tracing of a function.

        Pass the keys of APM to turn tracing on, empty ones to turn it off.

        body: Access key and secret key of APM.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.UPDATE_TRACING,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_work_flow(
        self,
        workflow_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowInfo:
        """Get a workflow.

        The definition is what was given to `create_workflow` or `update_work_flow`
        last.

        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The workflow with its definition.
        """
        response = await self.call(
            operations.SHOW_WORK_FLOW,
            workflow_id=workflow_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_work_flow(
        self,
        workflow_id: str,
        body: WorkflowCreateBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowSimpleInfo:
        """Change a workflow.

        The body is the whole definition, as for `create_workflow`.

        body: New definition of the workflow.
        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The workflow after the change, without the definition.
        """
        response = await self.call(
            operations.UPDATE_WORK_FLOW,
            body=body,
            workflow_id=workflow_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def show_work_flow_metric(
        self,
        workflow_urn: str,
        *,
        project_id: str | None = None,
        period: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowStatisticsResp:
        """Get the metrics of a workflow.

        Executions, failures and durations of one workflow over a period.

        workflow_urn: URN of the workflow,
        urn:fss:<region>:<project_id>:workflow:default:<name>:latest.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        period: Length of the time to look at, in minutes.
        start_time: Beginning of the time to look at, as a timestamp in milliseconds.
        end_time: End of the time to look at, as a timestamp in milliseconds.

        Returns: The metrics, each as a list of points in time.
        """
        response = await self.call(
            operations.SHOW_WORK_FLOW_METRIC,
            workflow_urn=workflow_urn,
            project_id=project_id,
            period=period,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )
        return response.data

    async def show_workflow_execution(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
        x_get_workflow_full_history_data: bool | None = None,
        options: CallOptions | None = None,
    ) -> ExecutionDetails:
        """Get an execution of a workflow.

        Normal workflows only: executions of express workflows are not kept. Fails
        with 404 if there is no such execution.

        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        execution_id: ID of the execution, as `start_workflow_execution` returns it.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        x_get_workflow_full_history_data: Whether to return the full outputs.

        Returns: The execution with the input, output and state of each of its
        states.
        """
        response = await self.call(
            operations.SHOW_WORKFLOW_EXECUTION,
            workflow_id=workflow_id,
            execution_id=execution_id,
            project_id=project_id,
            x_get_workflow_full_history_data=x_get_workflow_full_history_data,
            options=options,
        )
        return response.data

    async def show_workflow_execution_for_page(
        self,
        workflow_id: str,
        offset: int,
        limit: int,
        *,
        project_id: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowWorkflowExecutionForPage:
        """Page through the executions of a workflow.

        As `list_workflow_executions`, with the total number for a display in pages.

        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        offset: Number of executions to skip.
        limit: Number of executions on a page, from 1 to 100.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        start_time: Beginning of the time to search, in UTC as YYYY-MM-DD hh:mm:ss.
        Three days before `end_time` by default.
        end_time: End of the time to search, in UTC as YYYY-MM-DD hh:mm:ss. Three
        days after `start_time`, or now, by default.

        Returns: A page of executions and how many match.
        """
        response = await self.call(
            operations.SHOW_WORKFLOW_EXECUTION_FOR_PAGE,
            workflow_id=workflow_id,
            offset=offset,
            limit=limit,
            project_id=project_id,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )
        return response.data

    def iter_show_workflow_execution_for_page(
        self,
        workflow_id: str,
        offset: int,
        limit: int,
        *,
        project_id: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[FlowExecutionBriefV2]:
        """Every item of `executions` on all pages of
        `show_workflow_execution_for_page`.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset`, goes on from there at any time.
        """
        return AsyncPages(
            self,
            operations.SHOW_WORKFLOW_EXECUTION_FOR_PAGE,
            workflow_id=workflow_id,
            offset=offset,
            limit=limit,
            project_id=project_id,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    async def start_sync_workflow_execution(
        self,
        workflow_id: str,
        body: FlowExecuteBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> SyncExecuteResponse:
        """Run a workflow and wait for its result.

        Express workflows only.

        body: Input of the workflow.
        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: Outcome, output and, if it failed, the errors of the execution.
        """
        response = await self.call(
            operations.START_SYNC_WORKFLOW_EXECUTION,
            body=body,
            workflow_id=workflow_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def stop_work_flow(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Stop an execution of a workflow.

        Fails with 404 if there is no such execution.

        workflow_id: ID of the workflow, `id` of what `create_workflow` and
        `list_workflow` return.
        execution_id: ID of the execution, as `start_workflow_execution` returns it.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.STOP_WORK_FLOW,
            workflow_id=workflow_id,
            execution_id=execution_id,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_function_collect_state(
        self,
        func_urn: str,
        state: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Pin or unpin a function.

        Pinned functions stand first in the list of the console.

        func_urn: URN of the function to pin or to unpin, without a version.
        state: Whether the function is pinned to the top of lists, true or false.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.
        """
        response = await self.call(
            operations.UPDATE_FUNCTION_COLLECT_STATE,
            func_urn=func_urn,
            state=state,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_function_max_instance_config(
        self,
        function_urn: str,
        body: UpdateFunctionMaxInstanceConfigRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionMaxInstanceConfigResponseBody:
        """Limit the instances of a function.

        -1 lifts the limit; 0 disables the function.

        body: Maximum number of instances.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The configuration of the function after the change.
        """
        response = await self.call(
            operations.UPDATE_FUNCTION_MAX_INSTANCE_CONFIG,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data

    async def update_function_reserved_instances_count(
        self,
        function_urn: str,
        body: UpdateFunctionReservedInstancesCountRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionReservedInstancesResponseBody:
        """Set the number of reserved instances.

        Counts for the version or the alias in the URN. Rules can change the number
        by time or by load.

        body: Number of reserved instances, and rules that change it.
        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits; the `project_id` of
        the client if absent.

        Returns: The settings as they are now.
        """
        response = await self.call(
            operations.UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        )
        return response.data
