"""Client of FunctionGraph: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.client import BaseClient
from ._runtime.paging import Pages
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


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

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

    def async_invoke_function(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        x_cff_instance_memory: Memory of the instance for this invocation, in MB, one
        of the sizes from 128 to 10240.
        """
        return self.call(
            operations.ASYNC_INVOKE_FUNCTION,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            x_cff_instance_memory=x_cff_instance_memory,
            options=options,
        ).data

    def list_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ListFunctionTriggerResult]:
        """List the triggers of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.LIST_FUNCTION_TRIGGERS,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def create_function_trigger(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_FUNCTION_TRIGGER,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def batch_delete_function_triggers(
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
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.BATCH_DELETE_FUNCTION_TRIGGERS,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def list_workflow(
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

        project_id: ID of your project, 32 letters and digits.
        workflow_name: Name of the workflows.
        limit: Number of workflows on a page, 200 by default and at most. Default:
        200.
        offset: Number of workflows to skip. 0 by default. Default: 0.
        enterprise_project: ID of the enterprise project the workflows belong to.
        mode: Kind of the workflows, NORMAL or EXPRESS.
        """
        return self.call(
            operations.LIST_WORKFLOW,
            project_id=project_id,
            workflow_name=workflow_name,
            limit=limit,
            offset=offset,
            enterprise_project=enterprise_project,
            mode=mode,
            options=options,
        ).data

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
    ) -> Pages[WorkflowSimpleInfo]:
        """Every item of `workflows` over all pages of `list_workflow`, which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset`, goes on from there at any time.
        """
        return Pages(
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

    def create_workflow(
        self,
        body: WorkflowCreateBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowSimpleInfo:
        """Create a workflow.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_WORKFLOW,
            body=body,
            project_id=project_id,
            options=options,
        ).data

    def batch_delete_workflows(
        self,
        body: WorkflowDeleteBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> OperateResponse:
        """Delete workflows.

        Returns for which workflows it succeeded and for which it failed.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.BATCH_DELETE_WORKFLOWS,
            body=body,
            project_id=project_id,
            options=options,
        ).data

    def cancel_async_invocation(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CANCEL_ASYNC_INVOCATION,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def create_callback_workflow(
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

        workflow_id: ID of the workflow.
        x_workflow_run_id: ID of the execution that waits.
        x_workflow_state_id: ID of the state that waits.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_CALLBACK_WORKFLOW,
            body=body,
            workflow_id=workflow_id,
            x_workflow_run_id=x_workflow_run_id,
            x_workflow_state_id=x_workflow_state_id,
            project_id=project_id,
            options=options,
        ).data

    def create_dependency_version(
        self,
        body: CreateDependencyRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateDependencyVersionResponseBody:
        """Create a version of a dependency.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_DEPENDENCY_VERSION,
            body=body,
            project_id=project_id,
            options=options,
        ).data

    def list_events(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListEventsResponseBody:
        """List the test events of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.LIST_EVENTS,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def create_event(
        self,
        function_urn: str,
        body: CreateEventRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateEventResponseBody:
        """Create a test event.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_EVENT,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def list_functions(
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

        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from, `next_marker` of the page before.
        maxitems: Number of functions on a page, 400 by default and at most. 0 and
        values beyond 400 mean 400; negative ones are an error. Default: 400.
        package_name: Group the functions are filed under.
        func_name: Name of the functions, or a part of it.
        """
        return self.call(
            operations.LIST_FUNCTIONS,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            package_name=package_name,
            func_name=func_name,
            options=options,
        ).data

    def iter_list_functions(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        package_name: str | None = None,
        func_name: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ListFunctionResult]:
        """Every item of `functions` over all pages of `list_functions`, which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
            self,
            operations.LIST_FUNCTIONS,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            package_name=package_name,
            func_name=func_name,
            options=options,
        )

    def create_function(
        self,
        body: CreateFunctionRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateFunctionResponseBody:
        """Create a function.

        Returns the function as version `latest`. Fails with FSS.1061 if the name is
        taken.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_FUNCTION,
            body=body,
            project_id=project_id,
            options=options,
        ).data

    def list_function_applications(
        self,
        *,
        project_id: str | None = None,
        limit: str | None = None,
        marker: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionApplicationsResponseBody:
        """List applications.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        project_id: ID of your project, 32 letters and digits.
        limit: Number of applications on a page, at most 500. 100 by default.
        Default: 100.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        """
        return self.call(
            operations.LIST_FUNCTION_APPLICATIONS,
            project_id=project_id,
            limit=limit,
            marker=marker,
            options=options,
        ).data

    def iter_list_function_applications(
        self,
        *,
        project_id: str | None = None,
        limit: str | None = None,
        marker: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ListFunctionApplicationResult]:
        """Every item of `applications` over all pages of `list_function_applications`,
        which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
            self,
            operations.LIST_FUNCTION_APPLICATIONS,
            project_id=project_id,
            limit=limit,
            marker=marker,
            options=options,
        )

    def create_function_app(
        self,
        body: CreateFunctionAppRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateFunctionAppResponseBody:
        """Create an application.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_FUNCTION_APP,
            body=body,
            project_id=project_id,
            options=options,
        ).data

    def list_function_versions(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionVersionsResponseBody:
        """List the versions of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from, `next_marker` of the page before.
        maxitems: Number of versions on a page.
        """
        return self.call(
            operations.LIST_FUNCTION_VERSIONS,
            function_urn=function_urn,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            options=options,
        ).data

    def iter_list_function_versions(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ListFunctionVersionResult]:
        """Every item of `versions` over all pages of `list_function_versions`, which
        see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
            self,
            operations.LIST_FUNCTION_VERSIONS,
            function_urn=function_urn,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            options=options,
        )

    def create_function_version(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_FUNCTION_VERSION,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def create_tags(
        self,
        resource_type: str,
        resource_id: str,
        body: UpdateFunctionTagsRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Add tags to a resource.

        resource_type: Type of the resource, always functions.
        resource_id: ID of the resource. For functions their URN.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_TAGS,
            body=body,
            resource_type=resource_type,
            resource_id=resource_id,
            project_id=project_id,
            options=options,
        ).data

    def list_version_aliases(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ListVersionAliasResult]:
        """List the aliases of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.LIST_VERSION_ALIASES,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def create_version_alias(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_VERSION_ALIAS,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def create_vpc_endpoint(
        self,
        body: CreateVpcEndpointRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CreateVpcEndpointReponseBody:
        """Create a VPC endpoint.

        Offered in CN North-Beijing4, CN East-Shanghai1, CN East-Shanghai2 and CN
        Southwest-Guiyang1 only.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.CREATE_VPC_ENDPOINT,
            body=body,
            project_id=project_id,
            options=options,
        ).data

    def show_dependency_version(
        self,
        depend_id: str,
        version: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowDependencyVersionResponseBody:
        """Get a version of a dependency.

        depend_id: ID of the dependency.
        version: Version number of the dependency.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_DEPENDENCY_VERSION,
            depend_id=depend_id,
            version=version,
            project_id=project_id,
            options=options,
        ).data

    def delete_dependency_version(
        self,
        depend_id: str,
        version: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a version of a dependency.

        depend_id: ID of the dependency.
        version: Version number of the dependency.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_DEPENDENCY_VERSION,
            depend_id=depend_id,
            version=version,
            project_id=project_id,
            options=options,
        ).data

    def show_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowEventResponseBody:
        """Get a test event.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        event_id: ID of the event.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_EVENT,
            function_urn=function_urn,
            event_id=event_id,
            project_id=project_id,
            options=options,
        ).data

    def update_event(
        self,
        function_urn: str,
        event_id: str,
        body: UpdateEventRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateEventResponseBody:
        """Change a test event.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        event_id: ID of the event.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_EVENT,
            body=body,
            function_urn=function_urn,
            event_id=event_id,
            project_id=project_id,
            options=options,
        ).data

    def delete_event(
        self,
        function_urn: str,
        event_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a test event.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        event_id: ID of the event.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_EVENT,
            function_urn=function_urn,
            event_id=event_id,
            project_id=project_id,
            options=options,
        ).data

    def delete_function(
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
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_FUNCTION,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def show_function_app(
        self,
        id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionAppResponseBody:
        """Get an application.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        id: ID of the application.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_FUNCTION_APP, id=id, project_id=project_id, options=options
        ).data

    def delete_function_app(
        self,
        id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete an application.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        id: ID of the application.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_FUNCTION_APP,
            id=id,
            project_id=project_id,
            options=options,
        ).data

    def show_function_async_invoke_config(
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
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_FUNCTION_ASYNC_INVOKE_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def update_function_async_invoke_config(
        self,
        function_urn: str,
        body: UpdateFunctionAsyncInvokeConfigRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionAsyncInvokeConfigResponseBody:
        """Set the asynchronous settings of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def delete_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete the asynchronous settings of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_FUNCTION_ASYNC_INVOKE_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def show_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode | str,
        trigger_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionTriggerResponseBody:
        """Get a trigger.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        trigger_type_code: Kind of the trigger.
        trigger_id: ID of the trigger.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_FUNCTION_TRIGGER,
            function_urn=function_urn,
            trigger_type_code=trigger_type_code,
            trigger_id=trigger_id,
            project_id=project_id,
            options=options,
        ).data

    def update_trigger(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        trigger_type_code: Kind of the trigger.
        trigger_id: ID of the trigger.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_TRIGGER,
            body=body,
            function_urn=function_urn,
            trigger_type_code=trigger_type_code,
            trigger_id=trigger_id,
            project_id=project_id,
            options=options,
        ).data

    def delete_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode | str,
        trigger_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a trigger.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        trigger_type_code: Kind of the trigger.
        trigger_id: ID of the trigger.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_FUNCTION_TRIGGER,
            function_urn=function_urn,
            trigger_type_code=trigger_type_code,
            trigger_id=trigger_id,
            project_id=project_id,
            options=options,
        ).data

    def delete_tags(
        self,
        resource_type: str,
        resource_id: str,
        body: UpdateFunctionTagsRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete tags of a resource.

        resource_type: Type of the resource, always functions.
        resource_id: ID of the resource. For functions their URN.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_TAGS,
            body=body,
            resource_type=resource_type,
            resource_id=resource_id,
            project_id=project_id,
            options=options,
        ).data

    def show_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowVersionAliasResponseBody:
        """Get an alias.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        alias_name: Name of the alias.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_VERSION_ALIAS,
            function_urn=function_urn,
            alias_name=alias_name,
            project_id=project_id,
            options=options,
        ).data

    def update_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        body: UpdateVersionAliasRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateVersionAliasResponseBody:
        """Change an alias.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        alias_name: Name of the alias.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_VERSION_ALIAS,
            body=body,
            function_urn=function_urn,
            alias_name=alias_name,
            project_id=project_id,
            options=options,
        ).data

    def delete_version_alias(
        self,
        function_urn: str,
        alias_name: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an alias.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        alias_name: Name of the alias.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_VERSION_ALIAS,
            function_urn=function_urn,
            alias_name=alias_name,
            project_id=project_id,
            options=options,
        ).data

    def delete_vpc_endpoint(
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

        vpc_id: ID of the VPC.
        subnet_id: ID of the subnet.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.DELETE_VPC_ENDPOINT,
            vpc_id=vpc_id,
            subnet_id=subnet_id,
            project_id=project_id,
            options=options,
        ).data

    def enable_async_status_log(
        self, *, project_id: str | None = None, options: CallOptions | None = None
    ) -> Any:
        """Enable logging of asynchronous states.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.ENABLE_ASYNC_STATUS_LOG, project_id=project_id, options=options
        ).data

    def enable_lts_logs(
        self, *, project_id: str | None = None, options: CallOptions | None = None
    ) -> Any:
        """Enable logging to LTS.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.ENABLE_LTS_LOGS, project_id=project_id, options=options
        ).data

    def export_function(
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
        project_id: ID of your project, 32 letters and digits.
        config: Whether to export the configuration. False by default; true here or
        in `code` unless `type` is given. Default: False.
        code: Whether to export the code. False by default; true here or in `config`
        unless `type` is given. Default: False.
        type: What to export, code or config. Not to be combined with `code` and
        `config`.
        """
        return self.call(
            operations.EXPORT_FUNCTION,
            function_urn=function_urn,
            project_id=project_id,
            config=config,
            code=code,
            type=type,
            options=options,
        ).data

    def import_function(
        self,
        body: ImportFunctionRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ImportFunctionResponseBody:
        """Import a function.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.IMPORT_FUNCTION,
            body=body,
            project_id=project_id,
            options=options,
        ).data

    def invoke_function(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        x_cff_log_type: Whether to return the log. `tail` returns its last 4 KB, an
        empty value none.
        x_cff_request_version: Form of the response, v0 for text or v1 for JSON. Pass
        v1 to get the documented response body.
        x_cff_instance_memory: Memory of the instance for this invocation, in MB, one
        of the sizes from 128 to 10240.
        """
        return self.call(
            operations.INVOKE_FUNCTION,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            x_cff_log_type=x_cff_log_type,
            x_cff_request_version=x_cff_request_version,
            x_cff_instance_memory=x_cff_instance_memory,
            options=options,
        ).data

    def list_active_async_invocations(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
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
        """
        return self.call(
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
        ).data

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
    ) -> Pages[ListFunctionAsyncInvocationsResult]:
        """Every item of `invocations` over all pages of
        `list_active_async_invocations`, which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
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

    def list_app_templates(
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

        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        maxitems: Number of templates on a page, at most 500. 100 by default.
        Default: 100.
        runtime: Runtime of the templates. All by default. Default: all.
        category: Field of use of the templates. All by default. Default: all.
        x_language: Language of the templates, zh-cn or en-us (the default). Default:
        en-us.
        """
        return self.call(
            operations.LIST_APP_TEMPLATES,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            runtime=runtime,
            category=category,
            x_language=x_language,
            options=options,
        ).data

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
    ) -> Pages[ListAppTemplatesResult]:
        """Every item of `templates` over all pages of `list_app_templates`, which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
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

    def list_async_invocations(
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

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
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
        """
        return self.call(
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
        ).data

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
    ) -> Pages[ListFunctionAsyncInvocationsResult]:
        """Every item of `invocations` over all pages of `list_async_invocations`, which
        see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
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

    def list_bridge_functions(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        type: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ListFunctionResult]:
        """List the ServiceBridge functions of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        type: Kind of the ServiceBridge, for example rds.
        """
        return self.call(
            operations.LIST_BRIDGE_FUNCTIONS,
            function_urn=function_urn,
            project_id=project_id,
            type=type,
            options=options,
        ).data

    def list_bridge_versions(
        self,
        type: ListBridgeVersionsType | str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ServiceBridgeVersion]:
        """List the versions of ServiceBridge.

        type: Kind of the ServiceBridge: rds, mqs or cache.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.LIST_BRIDGE_VERSIONS,
            type=type,
            project_id=project_id,
            options=options,
        ).data

    def list_dependencies(
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

        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        maxitems: Number of dependencies on a page.
        ispublic: Whether to list public dependencies, true or false.
        dependency_type: Kind of the dependencies: public, private or all (the
        default). Default: all.
        runtime: Runtime the dependencies are made for.
        name: Name of the dependencies.
        limit: Most dependencies to return. 400 by default. Default: 400.
        """
        return self.call(
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
        ).data

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
    ) -> Pages[ListDependenciesResult]:
        """Every item of `dependencies` over all pages of `list_dependencies`, which
        see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
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

    def list_dependency_version(
        self,
        depend_id: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        options: CallOptions | None = None,
    ) -> ListDependencyVersionsResponseBody:
        """List the versions of a dependency.

        depend_id: ID of the dependency.
        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        maxitems: Number of versions on a page.
        """
        return self.call(
            operations.LIST_DEPENDENCY_VERSION,
            depend_id=depend_id,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            options=options,
        ).data

    def iter_list_dependency_version(
        self,
        depend_id: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        maxitems: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ListDependencyVersionsResult]:
        """Every item of `dependencies` over all pages of `list_dependency_version`,
        which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
            self,
            operations.LIST_DEPENDENCY_VERSION,
            depend_id=depend_id,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            options=options,
        )

    def list_function_as_metric(
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

        project_id: ID of your project, 32 letters and digits.
        type: Metric to order by. failcount by default. Default: failcount.
        start_time: Beginning of the time to look at, as a timestamp in seconds.
        end_time: End of the time to look at, as a timestamp in seconds.
        limit: Number of functions to return.
        """
        return self.call(
            operations.LIST_FUNCTION_AS_METRIC,
            project_id=project_id,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        ).data

    def list_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionAsyncInvokeConfigResponseBody:
        """List the asynchronous settings of all versions.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from, `next_marker` of the page before. Default:
        0.
        limit: Number of items on a page, 10 by default and 100 at most. 0 means 10,
        more than 100 means 100; negative values are an error. Default: 10.
        """
        return self.call(
            operations.LIST_FUNCTION_ASYNC_INVOKE_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            marker=marker,
            limit=limit,
            options=options,
        ).data

    def iter_list_function_async_invoke_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ListFunctionAsyncInvokeConfigResult]:
        """Every item of `async_invoke_configs` over all pages of
        `list_function_async_invoke_config`, which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
            self,
            operations.LIST_FUNCTION_ASYNC_INVOKE_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            marker=marker,
            limit=limit,
            options=options,
        )

    def list_function_reserved_instances(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        urn: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionReservedInstancesResponseBody:
        """List the numbers of reserved instances.

        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        limit: Number of functions on a page, 400 by default and at most. 0 and
        values beyond 400 mean 400; negative ones are an error. Default: 400.
        urn: URN of the function, or of a version of it, to look for.
        """
        return self.call(
            operations.LIST_FUNCTION_RESERVED_INSTANCES,
            project_id=project_id,
            marker=marker,
            limit=limit,
            urn=urn,
            options=options,
        ).data

    def iter_list_function_reserved_instances(
        self,
        *,
        project_id: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        urn: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[FuncReservedInstance]:
        """Every item of `reservedinstances` over all pages of
        `list_function_reserved_instances`, which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
            self,
            operations.LIST_FUNCTION_RESERVED_INSTANCES,
            project_id=project_id,
            marker=marker,
            limit=limit,
            urn=urn,
            options=options,
        )

    def list_function_statistics(
        self,
        func_urn: str,
        period: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionStatisticsResponseBody:
        """Get the metrics of a function.

        func_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        period: Length of the time to look at, in minutes back from now.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.LIST_FUNCTION_STATISTICS,
            func_urn=func_urn,
            period=period,
            project_id=project_id,
            options=options,
        ).data

    def list_function_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListFunctionTagsResponseBody:
        """List the tags of a resource.

        resource_type: Type of the resource, always functions.
        resource_id: ID of the resource. For functions their URN.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.LIST_FUNCTION_TAGS,
            resource_type=resource_type,
            resource_id=resource_id,
            project_id=project_id,
            options=options,
        ).data

    def list_function_template(
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

        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        maxitems: Number of templates on a page.
        ispublic: Whether to list public templates, true or false.
        runtime: Runtime of the templates.
        scene: Field of use of the templates.
        service: Cloud service the templates work with.
        """
        return self.call(
            operations.LIST_FUNCTION_TEMPLATE,
            project_id=project_id,
            marker=marker,
            maxitems=maxitems,
            ispublic=ispublic,
            runtime=runtime,
            scene=scene,
            service=service,
            options=options,
        ).data

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
    ) -> Pages[ShowFunctionTemplateResponseBody]:
        """Every item of `func_templates` over all pages of `list_function_template`,
        which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
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

    def list_quotas(
        self, *, project_id: str | None = None, options: CallOptions | None = None
    ) -> ListQuotasResponseBody:
        """List the quotas of the project.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.LIST_QUOTAS, project_id=project_id, options=options
        ).data

    def list_reserved_instance_configs(
        self,
        *,
        project_id: str | None = None,
        function_urn: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> ListReservedInstanceConfigsResponseBody:
        """List the settings of reserved instances.

        project_id: ID of your project, 32 letters and digits.
        function_urn: URN of the function to look for.
        marker: Position to continue from, `next_marker` of the page before. 0 by
        default. Default: 0.
        limit: Number of settings on a page, at most 500. 100 by default. Default:
        100.
        """
        return self.call(
            operations.LIST_RESERVED_INSTANCE_CONFIGS,
            project_id=project_id,
            function_urn=function_urn,
            marker=marker,
            limit=limit,
            options=options,
        ).data

    def iter_list_reserved_instance_configs(
        self,
        *,
        project_id: str | None = None,
        function_urn: str | None = None,
        marker: str | None = None,
        limit: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ReservedInstanceConfigs]:
        """Every item of `reserved_instances` over all pages of
        `list_reserved_instance_configs`, which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `marker`, goes on from there at any time.
        """
        return Pages(
            self,
            operations.LIST_RESERVED_INSTANCE_CONFIGS,
            project_id=project_id,
            function_urn=function_urn,
            marker=marker,
            limit=limit,
            options=options,
        )

    def list_statistics(
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
        project_id: ID of your project, 32 letters and digits.
        period: Length of the time to look at, in minutes back from now. For metrics.
        option: Months to report, for monthly_report: 0 (the default) this one, 1 the
        last one, 2 the last three, 3 the last six. Other values mean 0. Default: 0.
        limit: Number of items on a page, at most 500. 100 by default. Default: 100.
        marker: Position to continue from. 0 by default. Default: 0.
        """
        return self.call(
            operations.LIST_STATISTICS,
            filter=filter,
            project_id=project_id,
            period=period,
            option=option,
            limit=limit,
            marker=marker,
            options=options,
        ).data

    def list_workflow_executions(
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

        workflow_id: ID of the workflow.
        project_id: ID of your project, 32 letters and digits.
        limit: Number of executions on a page. At most 200 are returned.
        offset: Number of executions to skip. 0 by default. Default: 0.
        status: State of the executions.
        start_time: Beginning of the time to search, in UTC as YYYY-MM-DD hh:mm:ss.
        Three days before `end_time` by default.
        end_time: End of the time to search, in UTC as YYYY-MM-DD hh:mm:ss. Three
        days after `start_time`, or now, by default.
        """
        return self.call(
            operations.LIST_WORKFLOW_EXECUTIONS,
            workflow_id=workflow_id,
            project_id=project_id,
            limit=limit,
            offset=offset,
            status=status,
            start_time=start_time,
            end_time=end_time,
            options=options,
        ).data

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
    ) -> Pages[FlowExecutionBrief]:
        """Every item of `executions` over all pages of `list_workflow_executions`,
        which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset`, goes on from there at any time.
        """
        return Pages(
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

    def start_workflow_execution(
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

        workflow_id: ID of the workflow.
        project_id: ID of your project, 32 letters and digits.
        x_create_time: Time the execution was created.
        x_workflow_run_id: ID of the execution.
        x_workflow_run_merge_fn_parameters: Whether the output of a state is merged
        with the input of the next one.
        """
        return self.call(
            operations.START_WORKFLOW_EXECUTION,
            body=body,
            workflow_id=workflow_id,
            project_id=project_id,
            x_create_time=x_create_time,
            x_workflow_run_id=x_workflow_run_id,
            x_workflow_run_merge_fn_parameters=x_workflow_run_merge_fn_parameters,
            options=options,
        ).data

    def retry_work_flow(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Retry an execution of a workflow.

        workflow_id: ID of the workflow.
        execution_id: ID of the execution.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.RETRY_WORK_FLOW,
            workflow_id=workflow_id,
            execution_id=execution_id,
            project_id=project_id,
            options=options,
        ).data

    def show_app_template(
        self,
        id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowAppTemplateResponseBody:
        """Get an application template.

        Offered in CN North-Beijing4 and CN East-Shanghai1 only.

        id: ID of the template.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_APP_TEMPLATE, id=id, project_id=project_id, options=options
        ).data

    def show_func_reserved_instance_metrics(
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
        project_id: ID of your project, 32 letters and digits.
        marker: Position to continue from. 0 by default. Default: 0.
        limit: Number of items on a page, at most 500. 100 by default. Default: 100.
        """
        return self.call(
            operations.SHOW_FUNC_RESERVED_INSTANCE_METRICS,
            func_urn=func_urn,
            project_id=project_id,
            marker=marker,
            limit=limit,
            options=options,
        ).data

    def show_func_snapshot_state(
        self,
        function_urn: str,
        action: ShowFuncSnapshotStateAction | str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> QueryFuncSnapshotResponseBody:
        """Get the state of a function's snapshot.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        action: What to query, state or enableSnapshot (whether snapshots are
        enabled).
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_FUNC_SNAPSHOT_STATE,
            function_urn=function_urn,
            action=action,
            project_id=project_id,
            options=options,
        ).data

    def update_func_snapshot(
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
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_FUNC_SNAPSHOT,
            function_urn=function_urn,
            action=action,
            project_id=project_id,
            options=options,
        ).data

    def show_function_code(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionCodeResponseBody:
        """Get the code of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_FUNCTION_CODE,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def update_function_code(
        self,
        function_urn: str,
        body: UpdateFunctionCodeRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionCodeResponseBody:
        """Change the code of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_FUNCTION_CODE,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def show_function_config(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionConfigResponseBody:
        """Get the configuration of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_FUNCTION_CONFIG,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def update_function_config(
        self,
        function_urn: str,
        body: UpdateFunctionConfigRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionConfigResponseBody:
        """Change the configuration of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_FUNCTION_CONFIG,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def show_function_metrics(
        self,
        func_urn: str,
        period: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionMetricsResponseBody:
        """Get the traffic of a function.

        func_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        period: Interval, in minutes: 5, 15 or 60.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_FUNCTION_METRICS,
            func_urn=func_urn,
            period=period,
            project_id=project_id,
            options=options,
        ).data

    def show_function_template(
        self,
        template_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowFunctionTemplateResponseBody:
        """Get a function template.

        template_id: ID of the template.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_FUNCTION_TEMPLATE,
            template_id=template_id,
            project_id=project_id,
            options=options,
        ).data

    def show_lts_log_details(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowLtsLogDetailsResponseBody:
        """Get the LTS log group and stream of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_LTS_LOG_DETAILS,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def show_project_async_status_log_info(
        self, *, project_id: str | None = None, options: CallOptions | None = None
    ) -> ShowLtsLogDetailsResponseBody:
        """Get the log of asynchronous states.

        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_PROJECT_ASYNC_STATUS_LOG_INFO,
            project_id=project_id,
            options=options,
        ).data

    def show_project_tags_list(
        self,
        resource_type: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListTenantTagsResponseBody:
        """List the tags used in the project.

        resource_type: Type of the resources, always functions.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_PROJECT_TAGS_LIST,
            resource_type=resource_type,
            project_id=project_id,
            options=options,
        ).data

    def show_res_instance_info(
        self,
        resource_type: str,
        action: str,
        body: ListEnterpriseResourceRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListEnterpriseResourceResponseBody:
        """Find resources by their tags.

        resource_type: Type of the resources, always functions.
        action: Action of the query.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_RES_INSTANCE_INFO,
            body=body,
            resource_type=resource_type,
            action=action,
            project_id=project_id,
            options=options,
        ).data

    def iter_show_res_instance_info(
        self,
        resource_type: str,
        action: str,
        body: ListEnterpriseResourceRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ListEnterpriseResourceResult]:
        """Every item of `resources` over all pages of `show_res_instance_info`, which
        see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset` in the body, goes on from there at any
        time.
        """
        return Pages(
            self,
            operations.SHOW_RES_INSTANCE_INFO,
            body=body,
            resource_type=resource_type,
            action=action,
            project_id=project_id,
            options=options,
        )

    def show_tenant_metric(
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

        project_id: ID of your project, 32 letters and digits.
        period: Length of the time to look at, in minutes.
        start_time: Beginning of the time to look at, as a timestamp in milliseconds.
        end_time: End of the time to look at, as a timestamp in milliseconds.
        metric_type: Metric to return: totalCount, errorCount, averageDuration,
        running or rejectCount. All of them if empty or another value.
        """
        return self.call(
            operations.SHOW_TENANT_METRIC,
            project_id=project_id,
            period=period,
            start_time=start_time,
            end_time=end_time,
            metric_type=metric_type,
            options=options,
        ).data

    def show_tracing(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ShowTracingResponseBody:
        """Get the tracing of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_TRACING,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def update_tracing(
        self,
        function_urn: str,
        body: UpdateTracingRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Change the tracing of a function.

        Pass the keys of APM to turn tracing on, empty ones to turn it off.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_TRACING,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def show_work_flow(
        self,
        workflow_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowInfo:
        """Get a workflow.

        workflow_id: ID of the workflow.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.SHOW_WORK_FLOW,
            workflow_id=workflow_id,
            project_id=project_id,
            options=options,
        ).data

    def update_work_flow(
        self,
        workflow_id: str,
        body: WorkflowCreateBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> WorkflowSimpleInfo:
        """Change a workflow.

        workflow_id: ID of the workflow.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_WORK_FLOW,
            body=body,
            workflow_id=workflow_id,
            project_id=project_id,
            options=options,
        ).data

    def show_work_flow_metric(
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

        workflow_urn: URN of the workflow,
        urn:fss:<region>:<project_id>:workflow:default:<name>:latest.
        project_id: ID of your project, 32 letters and digits.
        period: Length of the time to look at, in minutes.
        start_time: Beginning of the time to look at, as a timestamp in milliseconds.
        end_time: End of the time to look at, as a timestamp in milliseconds.
        """
        return self.call(
            operations.SHOW_WORK_FLOW_METRIC,
            workflow_urn=workflow_urn,
            project_id=project_id,
            period=period,
            start_time=start_time,
            end_time=end_time,
            options=options,
        ).data

    def show_workflow_execution(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
        x_get_workflow_full_history_data: bool | None = None,
        options: CallOptions | None = None,
    ) -> ExecutionDetails:
        """Get an execution of a workflow.

        workflow_id: ID of the workflow.
        execution_id: ID of the execution.
        project_id: ID of your project, 32 letters and digits.
        x_get_workflow_full_history_data: Whether to return the full outputs.
        """
        return self.call(
            operations.SHOW_WORKFLOW_EXECUTION,
            workflow_id=workflow_id,
            execution_id=execution_id,
            project_id=project_id,
            x_get_workflow_full_history_data=x_get_workflow_full_history_data,
            options=options,
        ).data

    def show_workflow_execution_for_page(
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

        workflow_id: ID of the workflow.
        offset: Number of executions to skip.
        limit: Number of executions on a page, from 1 to 100.
        project_id: ID of your project, 32 letters and digits.
        start_time: Beginning of the time to search, in UTC as YYYY-MM-DD hh:mm:ss.
        Three days before `end_time` by default.
        end_time: End of the time to search, in UTC as YYYY-MM-DD hh:mm:ss. Three
        days after `start_time`, or now, by default.
        """
        return self.call(
            operations.SHOW_WORKFLOW_EXECUTION_FOR_PAGE,
            workflow_id=workflow_id,
            offset=offset,
            limit=limit,
            project_id=project_id,
            start_time=start_time,
            end_time=end_time,
            options=options,
        ).data

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
    ) -> Pages[FlowExecutionBriefV2]:
        """Every item of `executions` over all pages of
        `show_workflow_execution_for_page`, which see.

        A page is fetched when it is needed. `.pages()` gives the pages instead; the
        `next` of a page, given as `offset`, goes on from there at any time.
        """
        return Pages(
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

    def start_sync_workflow_execution(
        self,
        workflow_id: str,
        body: FlowExecuteBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> SyncExecuteResponse:
        """Run a workflow and wait for its result.

        Express workflows only.

        workflow_id: ID of the workflow.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.START_SYNC_WORKFLOW_EXECUTION,
            body=body,
            workflow_id=workflow_id,
            project_id=project_id,
            options=options,
        ).data

    def stop_work_flow(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Stop an execution of a workflow.

        workflow_id: ID of the workflow.
        execution_id: ID of the execution.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.STOP_WORK_FLOW,
            workflow_id=workflow_id,
            execution_id=execution_id,
            project_id=project_id,
            options=options,
        ).data

    def update_function_collect_state(
        self,
        func_urn: str,
        state: str,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Pin or unpin a function.

        func_urn: URN of the function.
        state: Whether the function is pinned to the top of lists, true or false.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_FUNCTION_COLLECT_STATE,
            func_urn=func_urn,
            state=state,
            project_id=project_id,
            options=options,
        ).data

    def update_function_max_instance_config(
        self,
        function_urn: str,
        body: UpdateFunctionMaxInstanceConfigRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionMaxInstanceConfigResponseBody:
        """Limit the instances of a function.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_FUNCTION_MAX_INSTANCE_CONFIG,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data

    def update_function_reserved_instances_count(
        self,
        function_urn: str,
        body: UpdateFunctionReservedInstancesCountRequestBody,
        *,
        project_id: str | None = None,
        options: CallOptions | None = None,
    ) -> UpdateFunctionReservedInstancesResponseBody:
        """Set the number of reserved instances.

        function_urn: URN of the function. A version or an alias may follow its name;
        without one `latest` is meant.
        project_id: ID of your project, 32 letters and digits.
        """
        return self.call(
            operations.UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT,
            body=body,
            function_urn=function_urn,
            project_id=project_id,
            options=options,
        ).data
