"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.operation import Body, Operation, Paging, Parameter
from ._runtime.operation import Result as _Result

if TYPE_CHECKING:
    from .models.applications import (
        CreateFunctionAppResponseBody,
        ListAppTemplatesResponseBody,
        ListFunctionApplicationsResponseBody,
        ShowAppTemplateResponseBody,
        ShowFunctionAppResponseBody,
    )
    from .models.async_invocations import (
        ListFunctionAsyncInvocationsResponseBody,
        ListFunctionAsyncInvokeConfigResponseBody,
        ShowFunctionAsyncInvokeConfigResponseBody,
        UpdateFunctionAsyncInvokeConfigResponseBody,
    )
    from .models.dependencies import (
        CreateDependencyVersionResponseBody,
        ListDependenciesResponseBody,
        ListDependencyVersionsResponseBody,
        ShowDependencyVersionResponseBody,
    )
    from .models.functions import (
        CreateFunctionResponseBody,
        CreateVpcEndpointReponseBody,
        ListEnterpriseResourceResponseBody,
        ListFunctionResult,
        ListFunctionsResponseBody,
        ListFunctionTagsResponseBody,
        ListTenantTagsResponseBody,
        QueryFuncSnapshotResponseBody,
        ServiceBridgeVersion,
        ShowFunctionCodeResponseBody,
        ShowFunctionConfigResponseBody,
        UpdateFunctionCodeResponseBody,
        UpdateFunctionConfigResponseBody,
        UpdateFunctionMaxInstanceConfigResponseBody,
    )
    from .models.import_export import ImportFunctionResponseBody
    from .models.invocations import (
        AsyncInvokeFunctionResponseBody,
        InvokeFunctionResponseBody,
    )
    from .models.logs import ShowLtsLogDetailsResponseBody
    from .models.metrics import (
        ListFunctionAsMetricResponseBody,
        ListFunctionStatisticsResponseBody,
        ListStatisticsResponseBody,
        ShowFuncReservedInstanceMetricsResponseBody,
        ShowFunctionMetricsResponseBody,
    )
    from .models.quotas import ListQuotasResponseBody
    from .models.reserved_instances import (
        ListFunctionReservedInstancesResponseBody,
        ListReservedInstanceConfigsResponseBody,
        UpdateFunctionReservedInstancesResponseBody,
    )
    from .models.templates import (
        ListFunctionTemplateResponseBody,
        ShowFunctionTemplateResponseBody,
    )
    from .models.test_events import (
        CreateEventResponseBody,
        ListEventsResponseBody,
        ShowEventResponseBody,
        UpdateEventResponseBody,
    )
    from .models.tracing import ShowTracingResponseBody
    from .models.triggers import (
        CreateFunctionTriggerResponseBody,
        ListFunctionTriggerResult,
        ShowFunctionTriggerResponseBody,
    )
    from .models.versions import (
        CreateFunctionVersionResponseBody,
        CreateVersionAliasResponseBody,
        ListFunctionVersionsResponseBody,
        ListVersionAliasResult,
        ShowVersionAliasResponseBody,
        UpdateVersionAliasResponseBody,
    )
    from .models.workflows import (
        ExecutionDetails,
        FlowExecuteResponse,
        FlowExecutionList,
        OperateResponse,
        ShowWorkflowExecutionForPage,
        SyncExecuteResponse,
        WorkflowInfo,
        WorkflowPageList,
        WorkflowSimpleInfo,
        WorkflowStatisticsResp,
    )

ASYNC_INVOKE_FUNCTION: Operation[AsyncInvokeFunctionResponseBody] = Operation(
    id="AsyncInvokeFunction",
    name="async_invoke_function",
    method="POST",
    path="/v2/{project_id}/fgs/functions/{function_urn}/invocations-async",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("x_cff_instance_memory", "X-Cff-Instance-Memory", "header"),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        check="invocations.check_async_invoke_function_request_body",
    ),
    responses=(
        _Result(
            "202",
            media_types=("application/json",),
            decode="invocations.decode_async_invoke_function_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "503", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="invocations.check_async_invoke_function_parameters",
)

LIST_FUNCTION_TRIGGERS: Operation[list[ListFunctionTriggerResult]] = Operation(
    id="ListFunctionTriggers",
    name="list_function_triggers",
    method="GET",
    path="/v2/{project_id}/fgs/triggers/{function_urn}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="triggers.decode_list_function_triggers_200",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="triggers.check_list_function_triggers_parameters",
)

CREATE_FUNCTION_TRIGGER: Operation[CreateFunctionTriggerResponseBody] = Operation(
    id="CreateFunctionTrigger",
    name="create_function_trigger",
    method="POST",
    path="/v2/{project_id}/fgs/triggers/{function_urn}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="triggers.encode_create_function_trigger_request_body",
        check="triggers.check_create_function_trigger_request_body",
    ),
    responses=(
        _Result(
            "201",
            media_types=("application/json",),
            decode="triggers.decode_create_function_trigger_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="triggers.check_create_function_trigger_parameters",
)

BATCH_DELETE_FUNCTION_TRIGGERS: Operation[None] = Operation(
    id="BatchDeleteFunctionTriggers",
    name="batch_delete_function_triggers",
    method="DELETE",
    path="/v2/{project_id}/fgs/triggers/{function_urn}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="triggers.check_batch_delete_function_triggers_parameters",
)

LIST_WORKFLOW: Operation[WorkflowPageList] = Operation(
    id="ListWorkflow",
    name="list_workflow",
    method="GET",
    path="/v2/{project_id}/fgs/workflows",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_name", "workflow_name", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("offset", "offset", "query"),
        Parameter("enterprise_project", "enterprise_project", "query"),
        Parameter("mode", "mode", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_workflow_page_list",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_list_workflow_parameters",
    paging=Paging(
        "offset", "offset", items=("workflows",), total=("total",), limit="limit"
    ),
)

CREATE_WORKFLOW: Operation[WorkflowSimpleInfo] = Operation(
    id="CreateWorkflow",
    name="create_workflow",
    method="POST",
    path="/v2/{project_id}/fgs/workflows",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="workflows.encode_workflow_create_body",
        check="workflows.check_workflow_create_body",
    ),
    responses=(
        _Result(
            "201",
            media_types=("application/json",),
            decode="workflows.decode_workflow_simple_info",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_create_workflow_parameters",
)

BATCH_DELETE_WORKFLOWS: Operation[OperateResponse] = Operation(
    id="BatchDeleteWorkflows",
    name="batch_delete_workflows",
    method="DELETE",
    path="/v2/{project_id}/fgs/workflows",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="workflows.encode_workflow_delete_body",
        check="workflows.check_workflow_delete_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_operate_response",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_batch_delete_workflows_parameters",
)

CANCEL_ASYNC_INVOCATION: Operation[Any] = Operation(
    id="CancelAsyncInvocation",
    name="cancel_async_invocation",
    method="POST",
    path="/v2/{project_id}/fgs/functions/{function_urn}/cancel",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="async_invocations.encode_cancel_async_invocation_request_body",
        check="async_invocations.check_cancel_async_invocation_request_body",
    ),
    responses=(
        _Result("200"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="async_invocations.check_cancel_async_invocation_parameters",
)

CREATE_CALLBACK_WORKFLOW: Operation[FlowExecuteResponse] = Operation(
    id="CreateCallbackWorkflow",
    name="create_callback_workflow",
    method="POST",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}/callback",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
        Parameter("x_workflow_run_id", "X-Workflow-Run-Id", "header", required=True),
        Parameter(
            "x_workflow_state_id", "X-Workflow-State-Id", "header", required=True
        ),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="workflows.encode_callback_workflow_request_body",
        check="workflows.check_callback_workflow_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_flow_execute_response",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "404",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp404",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_create_callback_workflow_parameters",
)

CREATE_DEPENDENCY_VERSION: Operation[CreateDependencyVersionResponseBody] = Operation(
    id="CreateDependencyVersion",
    name="create_dependency_version",
    method="POST",
    path="/v2/{project_id}/fgs/dependencies/version",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="dependencies.encode_create_dependency_request_body",
        check="dependencies.check_create_dependency_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="dependencies.decode_create_dependency_version_response_body",
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="dependencies.check_create_dependency_version_parameters",
)

LIST_EVENTS: Operation[ListEventsResponseBody] = Operation(
    id="ListEvents",
    name="list_events",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/events",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="test_events.decode_list_events_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="test_events.check_list_events_parameters",
)

CREATE_EVENT: Operation[CreateEventResponseBody] = Operation(
    id="CreateEvent",
    name="create_event",
    method="POST",
    path="/v2/{project_id}/fgs/functions/{function_urn}/events",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="test_events.encode_create_event_request_body",
        check="test_events.check_create_event_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="test_events.decode_create_event_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="test_events.check_create_event_parameters",
)

LIST_FUNCTIONS: Operation[ListFunctionsResponseBody] = Operation(
    id="ListFunctions",
    name="list_functions",
    method="GET",
    path="/v2/{project_id}/fgs/functions",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("marker", "marker", "query"),
        Parameter("maxitems", "maxitems", "query"),
        Parameter("package_name", "package_name", "query"),
        Parameter("func_name", "func_name", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_list_functions_response_body",
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_list_functions_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("functions",),
        next=("next_marker",),
        limit="maxitems",
        text=True,
    ),
)

CREATE_FUNCTION: Operation[CreateFunctionResponseBody] = Operation(
    id="CreateFunction",
    name="create_function",
    method="POST",
    path="/v2/{project_id}/fgs/functions",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="functions.encode_create_function_request_body",
        check="functions.check_create_function_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_create_function_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "503", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_create_function_parameters",
)

LIST_FUNCTION_APPLICATIONS: Operation[ListFunctionApplicationsResponseBody] = Operation(
    id="ListFunctionApplications",
    name="list_function_applications",
    method="GET",
    path="/v2/{project_id}/fgs/applications",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("limit", "limit", "query"),
        Parameter("marker", "marker", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="applications.decode_list_function_applications_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="applications.check_list_function_applications_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("applications",),
        next=("next_marker",),
        limit="limit",
        text=True,
    ),
)

CREATE_FUNCTION_APP: Operation[CreateFunctionAppResponseBody] = Operation(
    id="CreateFunctionApp",
    name="create_function_app",
    method="POST",
    path="/v2/{project_id}/fgs/applications",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="applications.encode_create_function_app_request_body",
        check="applications.check_create_function_app_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="applications.decode_create_function_app_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="applications.check_create_function_app_parameters",
)

LIST_FUNCTION_VERSIONS: Operation[ListFunctionVersionsResponseBody] = Operation(
    id="ListFunctionVersions",
    name="list_function_versions",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/versions",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("marker", "marker", "query"),
        Parameter("maxitems", "maxitems", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="versions.decode_list_function_versions_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="versions.check_list_function_versions_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("versions",),
        next=("next_marker",),
        limit="maxitems",
        text=True,
    ),
)

CREATE_FUNCTION_VERSION: Operation[CreateFunctionVersionResponseBody] = Operation(
    id="CreateFunctionVersion",
    name="create_function_version",
    method="POST",
    path="/v2/{project_id}/fgs/functions/{function_urn}/versions",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="versions.encode_create_function_version_request_body",
        check="versions.check_create_function_version_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="versions.decode_create_function_version_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="versions.check_create_function_version_parameters",
)

CREATE_TAGS: Operation[None] = Operation(
    id="CreateTags",
    name="create_tags",
    method="POST",
    path="/v2/{project_id}/{resource_type}/{resource_id}/tags/create",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("resource_type", "resource_type", "path", required=True),
        Parameter("resource_id", "resource_id", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="functions.encode_update_function_tags_request_body",
        check="functions.check_update_function_tags_request_body",
    ),
    responses=(
        _Result("204"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_create_tags_parameters",
)

LIST_VERSION_ALIASES: Operation[list[ListVersionAliasResult]] = Operation(
    id="ListVersionAliases",
    name="list_version_aliases",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/aliases",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="versions.decode_list_version_aliases_200",
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "503", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="versions.check_list_version_aliases_parameters",
)

CREATE_VERSION_ALIAS: Operation[CreateVersionAliasResponseBody] = Operation(
    id="CreateVersionAlias",
    name="create_version_alias",
    method="POST",
    path="/v2/{project_id}/fgs/functions/{function_urn}/aliases",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="versions.encode_create_version_alias_request_body",
        check="versions.check_create_version_alias_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="versions.decode_create_version_alias_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="versions.check_create_version_alias_parameters",
)

CREATE_VPC_ENDPOINT: Operation[CreateVpcEndpointReponseBody] = Operation(
    id="CreateVpcEndpoint",
    name="create_vpc_endpoint",
    method="POST",
    path="/v2/{project_id}/fgs/vpc-endpoint",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="functions.encode_create_vpc_endpoint_request_body",
        check="functions.check_create_vpc_endpoint_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_create_vpc_endpoint_reponse_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_create_vpc_endpoint_parameters",
)

SHOW_DEPENDENCY_VERSION: Operation[ShowDependencyVersionResponseBody] = Operation(
    id="ShowDependencyVersion",
    name="show_dependency_version",
    method="GET",
    path="/v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("depend_id", "depend_id", "path", required=True),
        Parameter("version", "version", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="dependencies.decode_show_dependency_version_response_body",
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="dependencies.check_show_dependency_version_parameters",
)

DELETE_DEPENDENCY_VERSION: Operation[None] = Operation(
    id="DeleteDependencyVersion",
    name="delete_dependency_version",
    method="DELETE",
    path="/v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("depend_id", "depend_id", "path", required=True),
        Parameter("version", "version", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="dependencies.check_delete_dependency_version_parameters",
)

SHOW_EVENT: Operation[ShowEventResponseBody] = Operation(
    id="ShowEvent",
    name="show_event",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("event_id", "event_id", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="test_events.decode_show_event_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="test_events.check_show_event_parameters",
)

UPDATE_EVENT: Operation[UpdateEventResponseBody] = Operation(
    id="UpdateEvent",
    name="update_event",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("event_id", "event_id", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="test_events.encode_update_event_request_body",
        check="test_events.check_update_event_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="test_events.decode_update_event_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="test_events.check_update_event_parameters",
)

DELETE_EVENT: Operation[None] = Operation(
    id="DeleteEvent",
    name="delete_event",
    method="DELETE",
    path="/v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("event_id", "event_id", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="test_events.check_delete_event_parameters",
)

DELETE_FUNCTION: Operation[None] = Operation(
    id="DeleteFunction",
    name="delete_function",
    method="DELETE",
    path="/v2/{project_id}/fgs/functions/{function_urn}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_delete_function_parameters",
)

SHOW_FUNCTION_APP: Operation[ShowFunctionAppResponseBody] = Operation(
    id="ShowFunctionApp",
    name="show_function_app",
    method="GET",
    path="/v2/{project_id}/fgs/applications/{id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("id", "id", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="applications.decode_show_function_app_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="applications.check_show_function_app_parameters",
)

DELETE_FUNCTION_APP: Operation[Any] = Operation(
    id="DeleteFunctionApp",
    name="delete_function_app",
    method="DELETE",
    path="/v2/{project_id}/fgs/applications/{id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("id", "id", "path", required=True),
    ),
    responses=(
        _Result("200"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="applications.check_delete_function_app_parameters",
)

SHOW_FUNCTION_ASYNC_INVOKE_CONFIG: Operation[
    ShowFunctionAsyncInvokeConfigResponseBody
] = Operation(
    id="ShowFunctionAsyncInvokeConfig",
    name="show_function_async_invoke_config",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="async_invocations.decode_show_function_async_invoke_config_response_body",
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="async_invocations.check_show_function_async_invoke_config_parameters",
)

UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG: Operation[
    UpdateFunctionAsyncInvokeConfigResponseBody
] = Operation(
    id="UpdateFunctionAsyncInvokeConfig",
    name="update_function_async_invoke_config",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="async_invocations.encode_update_function_async_invoke_config_request_body",
        check="async_invocations.check_update_function_async_invoke_config_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="async_invocations.decode_update_function_async_invoke_config_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="async_invocations.check_update_function_async_invoke_config_parameters",
)

DELETE_FUNCTION_ASYNC_INVOKE_CONFIG: Operation[None] = Operation(
    id="DeleteFunctionAsyncInvokeConfig",
    name="delete_function_async_invoke_config",
    method="DELETE",
    path="/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="async_invocations.check_delete_function_async_invoke_config_parameters",
)

SHOW_FUNCTION_TRIGGER: Operation[ShowFunctionTriggerResponseBody] = Operation(
    id="ShowFunctionTrigger",
    name="show_function_trigger",
    method="GET",
    path="/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("trigger_type_code", "trigger_type_code", "path", required=True),
        Parameter("trigger_id", "trigger_id", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="triggers.decode_show_function_trigger_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="triggers.check_show_function_trigger_parameters",
)

UPDATE_TRIGGER: Operation[ShowFunctionTriggerResponseBody] = Operation(
    id="UpdateTrigger",
    name="update_trigger",
    method="PUT",
    path="/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("trigger_type_code", "trigger_type_code", "path", required=True),
        Parameter("trigger_id", "trigger_id", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="triggers.encode_update_trigger_request_body",
        check="triggers.check_update_trigger_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="triggers.decode_show_function_trigger_response_body",
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="triggers.check_update_trigger_parameters",
)

DELETE_FUNCTION_TRIGGER: Operation[None] = Operation(
    id="DeleteFunctionTrigger",
    name="delete_function_trigger",
    method="DELETE",
    path="/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("trigger_type_code", "trigger_type_code", "path", required=True),
        Parameter("trigger_id", "trigger_id", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="triggers.check_delete_function_trigger_parameters",
)

DELETE_TAGS: Operation[None] = Operation(
    id="DeleteTags",
    name="delete_tags",
    method="DELETE",
    path="/v2/{project_id}/{resource_type}/{resource_id}/tags/delete",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("resource_type", "resource_type", "path", required=True),
        Parameter("resource_id", "resource_id", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="functions.encode_update_function_tags_request_body",
        check="functions.check_update_function_tags_request_body",
    ),
    responses=(
        _Result("204"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_delete_tags_parameters",
)

SHOW_VERSION_ALIAS: Operation[ShowVersionAliasResponseBody] = Operation(
    id="ShowVersionAlias",
    name="show_version_alias",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("alias_name", "alias_name", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="versions.decode_show_version_alias_response_body",
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="versions.check_show_version_alias_parameters",
)

UPDATE_VERSION_ALIAS: Operation[UpdateVersionAliasResponseBody] = Operation(
    id="UpdateVersionAlias",
    name="update_version_alias",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("alias_name", "alias_name", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="versions.encode_update_version_alias_request_body",
        check="versions.check_update_version_alias_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="versions.decode_update_version_alias_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="versions.check_update_version_alias_parameters",
)

DELETE_VERSION_ALIAS: Operation[None] = Operation(
    id="DeleteVersionAlias",
    name="delete_version_alias",
    method="DELETE",
    path="/v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("alias_name", "alias_name", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="versions.check_delete_version_alias_parameters",
)

DELETE_VPC_ENDPOINT: Operation[None] = Operation(
    id="DeleteVpcEndpoint",
    name="delete_vpc_endpoint",
    method="DELETE",
    path="/v2/{project_id}/fgs/vpc-endpoint/{vpc_id}/{subnet_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("vpc_id", "vpc_id", "path", required=True),
        Parameter("subnet_id", "subnet_id", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_delete_vpc_endpoint_parameters",
)

ENABLE_ASYNC_STATUS_LOG: Operation[Any] = Operation(
    id="EnableAsyncStatusLog",
    name="enable_async_status_log",
    method="POST",
    path="/v2/{project_id}/fgs/functions/enable-async-status-logs",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    responses=(_Result("200"),),
    check="logs.check_enable_async_status_log_parameters",
)

ENABLE_LTS_LOGS: Operation[Any] = Operation(
    id="EnableLtsLogs",
    name="enable_lts_logs",
    method="POST",
    path="/v2/{project_id}/fgs/functions/enable-lts-logs",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    responses=(
        _Result("200"),
        _Result(
            "429", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="logs.check_enable_lts_logs_parameters",
)

EXPORT_FUNCTION: Operation[Any] = Operation(
    id="ExportFunction",
    name="export_function",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/export",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("config", "config", "query"),
        Parameter("code", "code", "query"),
        Parameter("type", "type", "query"),
    ),
    responses=(
        _Result("200"),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="import_export.check_export_function_parameters",
)

IMPORT_FUNCTION: Operation[ImportFunctionResponseBody] = Operation(
    id="ImportFunction",
    name="import_function",
    method="POST",
    path="/v2/{project_id}/fgs/functions/import",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="import_export.encode_import_function_request_body",
        check="import_export.check_import_function_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="import_export.decode_import_function_response_body",
        ),
        _Result(
            "409", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="import_export.check_import_function_parameters",
)

INVOKE_FUNCTION: Operation[InvokeFunctionResponseBody | str] = Operation(
    id="InvokeFunction",
    name="invoke_function",
    method="POST",
    path="/v2/{project_id}/fgs/functions/{function_urn}/invocations",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("x_cff_log_type", "X-Cff-Log-Type", "header"),
        Parameter("x_cff_request_version", "X-CFF-Request-Version", "header"),
        Parameter("x_cff_instance_memory", "X-Cff-Instance-Memory", "header"),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        check="invocations.check_invoke_function_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json", "text/plain"),
            decode="invocations.decode_invoke_function_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "503", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="invocations.check_invoke_function_parameters",
)

LIST_ACTIVE_ASYNC_INVOCATIONS: Operation[ListFunctionAsyncInvocationsResponseBody] = (
    Operation(
        id="ListActiveAsyncInvocations",
        name="list_active_async_invocations",
        method="GET",
        path="/v2/{project_id}/fgs/functions/{function_urn}/active-async-invocations",
        parameters=(
            Parameter(
                "project_id", "project_id", "path", required=True, from_client=True
            ),
            Parameter("function_urn", "function_urn", "path", required=True),
            Parameter("requests", "requests", "query"),
            Parameter("marker", "marker", "query"),
            Parameter("limit", "limit", "query"),
            Parameter("status", "status", "query"),
            Parameter("query_begin_time", "query_begin_time", "query"),
            Parameter("query_end_time", "query_end_time", "query"),
        ),
        responses=(
            _Result(
                "200",
                media_types=("application/json",),
                decode="async_invocations.decode_list_function_async_invocations_response_body",
            ),
            _Result(
                "403",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
            _Result(
                "404",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
            _Result(
                "500",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
        ),
        check="async_invocations.check_list_active_async_invocations_parameters",
        paging=Paging(
            "cursor",
            "marker",
            items=("invocations",),
            next=("next_marker",),
            limit="limit",
            text=True,
        ),
    )
)

LIST_APP_TEMPLATES: Operation[ListAppTemplatesResponseBody] = Operation(
    id="ListAppTemplates",
    name="list_app_templates",
    method="GET",
    path="/v2/{project_id}/fgs/application/templates",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("marker", "marker", "query"),
        Parameter("maxitems", "maxitems", "query"),
        Parameter("runtime", "runtime", "query"),
        Parameter("category", "category", "query"),
        Parameter("x_language", "X-Language", "header"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="applications.decode_list_app_templates_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="applications.check_list_app_templates_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("templates",),
        next=("next_marker",),
        limit="maxitems",
        text=True,
    ),
)

LIST_ASYNC_INVOCATIONS: Operation[ListFunctionAsyncInvocationsResponseBody] = Operation(
    id="ListAsyncInvocations",
    name="list_async_invocations",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/async-invocations",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("request_id", "request_id", "query"),
        Parameter("marker", "marker", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("status", "status", "query"),
        Parameter("query_begin_time", "query_begin_time", "query"),
        Parameter("query_end_time", "query_end_time", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="async_invocations.decode_list_function_async_invocations_response_body",
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="async_invocations.check_list_async_invocations_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("invocations",),
        next=("next_marker",),
        limit="limit",
        text=True,
    ),
)

LIST_BRIDGE_FUNCTIONS: Operation[list[ListFunctionResult]] = Operation(
    id="ListBridgeFunctions",
    name="list_bridge_functions",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/servicebridge/relation",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("type", "type", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_list_bridge_functions_200",
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_list_bridge_functions_parameters",
)

LIST_BRIDGE_VERSIONS: Operation[list[ServiceBridgeVersion]] = Operation(
    id="ListBridgeVersions",
    name="list_bridge_versions",
    method="GET",
    path="/v2/{project_id}/fgs/servicebridge/version",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("type", "type", "query", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_list_bridge_versions_200",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_list_bridge_versions_parameters",
)

LIST_DEPENDENCIES: Operation[ListDependenciesResponseBody] = Operation(
    id="ListDependencies",
    name="list_dependencies",
    method="GET",
    path="/v2/{project_id}/fgs/dependencies",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("marker", "marker", "query"),
        Parameter("maxitems", "maxitems", "query"),
        Parameter("ispublic", "ispublic", "query"),
        Parameter("dependency_type", "dependency_type", "query"),
        Parameter("runtime", "runtime", "query"),
        Parameter("name", "name", "query"),
        Parameter("limit", "limit", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="dependencies.decode_list_dependencies_response_body",
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="dependencies.check_list_dependencies_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("dependencies",),
        next=("next_marker",),
        limit="limit",
        text=True,
    ),
)

LIST_DEPENDENCY_VERSION: Operation[ListDependencyVersionsResponseBody] = Operation(
    id="ListDependencyVersion",
    name="list_dependency_version",
    method="GET",
    path="/v2/{project_id}/fgs/dependencies/{depend_id}/version",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("depend_id", "depend_id", "path", required=True),
        Parameter("marker", "marker", "query"),
        Parameter("maxitems", "maxitems", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="dependencies.decode_list_dependency_versions_response_body",
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="dependencies.check_list_dependency_version_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("dependencies",),
        next=("next_marker",),
        limit="maxitems",
        text=True,
    ),
)

LIST_FUNCTION_AS_METRIC: Operation[ListFunctionAsMetricResponseBody] = Operation(
    id="ListFunctionAsMetric",
    name="list_function_as_metric",
    method="GET",
    path="/v2/{project_id}/fgs/function/report",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("type", "type", "query"),
        Parameter("start_time", "start_time", "query"),
        Parameter("end_time", "end_time", "query"),
        Parameter("limit", "limit", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="metrics.decode_list_function_as_metric_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="metrics.check_list_function_as_metric_parameters",
)

LIST_FUNCTION_ASYNC_INVOKE_CONFIG: Operation[
    ListFunctionAsyncInvokeConfigResponseBody
] = Operation(
    id="ListFunctionAsyncInvokeConfig",
    name="list_function_async_invoke_config",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-configs",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("marker", "marker", "query"),
        Parameter("limit", "limit", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="async_invocations.decode_list_function_async_invoke_config_response_body",
        ),
    ),
    check="async_invocations.check_list_function_async_invoke_config_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("async_invoke_configs",),
        next=("page_info", "next_marker"),
        limit="limit",
        text=True,
    ),
)

LIST_FUNCTION_RESERVED_INSTANCES: Operation[
    ListFunctionReservedInstancesResponseBody
] = Operation(
    id="ListFunctionReservedInstances",
    name="list_function_reserved_instances",
    method="GET",
    path="/v2/{project_id}/fgs/functions/reservedinstances",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("marker", "marker", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("urn", "urn", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="reserved_instances.decode_list_function_reserved_instances_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="reserved_instances.check_list_function_reserved_instances_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("reservedinstances",),
        next=("page_info", "next_marker"),
        limit="limit",
        text=True,
    ),
)

LIST_FUNCTION_STATISTICS: Operation[ListFunctionStatisticsResponseBody] = Operation(
    id="ListFunctionStatistics",
    name="list_function_statistics",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{func_urn}/statistics/{period}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("func_urn", "func_urn", "path", required=True),
        Parameter("period", "period", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="metrics.decode_list_function_statistics_response_body",
        ),
    ),
    check="metrics.check_list_function_statistics_parameters",
)

LIST_FUNCTION_TAGS: Operation[ListFunctionTagsResponseBody] = Operation(
    id="ListFunctionTags",
    name="list_function_tags",
    method="GET",
    path="/v2/{project_id}/{resource_type}/{resource_id}/tags",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("resource_type", "resource_type", "path", required=True),
        Parameter("resource_id", "resource_id", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_list_function_tags_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_list_function_tags_parameters",
)

LIST_FUNCTION_TEMPLATE: Operation[ListFunctionTemplateResponseBody] = Operation(
    id="ListFunctionTemplate",
    name="list_function_template",
    method="GET",
    path="/v2/{project_id}/fgs/templates",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("marker", "marker", "query"),
        Parameter("maxitems", "maxitems", "query"),
        Parameter("ispublic", "ispublic", "query"),
        Parameter("runtime", "runtime", "query"),
        Parameter("scene", "scene", "query"),
        Parameter("service", "service", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="templates.decode_list_function_template_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="templates.check_list_function_template_parameters",
    paging=Paging(
        "cursor",
        "marker",
        items=("func_templates",),
        next=("next_marker",),
        limit="maxitems",
        text=True,
    ),
)

LIST_QUOTAS: Operation[ListQuotasResponseBody] = Operation(
    id="ListQuotas",
    name="list_quotas",
    method="GET",
    path="/v2/{project_id}/fgs/quotas",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="quotas.decode_list_quotas_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="quotas.check_list_quotas_parameters",
)

LIST_RESERVED_INSTANCE_CONFIGS: Operation[ListReservedInstanceConfigsResponseBody] = (
    Operation(
        id="ListReservedInstanceConfigs",
        name="list_reserved_instance_configs",
        method="GET",
        path="/v2/{project_id}/fgs/functions/reservedinstanceconfigs",
        parameters=(
            Parameter(
                "project_id", "project_id", "path", required=True, from_client=True
            ),
            Parameter("function_urn", "function_urn", "query"),
            Parameter("marker", "marker", "query"),
            Parameter("limit", "limit", "query"),
        ),
        responses=(
            _Result(
                "200",
                media_types=("application/json",),
                decode="reserved_instances.decode_list_reserved_instance_configs_response_body",
            ),
            _Result(
                "400",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
            _Result(
                "401",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
            _Result(
                "403",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
            _Result(
                "404",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
            _Result(
                "500",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
        ),
        check="reserved_instances.check_list_reserved_instance_configs_parameters",
        paging=Paging(
            "cursor",
            "marker",
            items=("reserved_instances",),
            next=("page_info", "next_marker"),
            limit="limit",
            text=True,
        ),
    )
)

LIST_STATISTICS: Operation[ListStatisticsResponseBody] = Operation(
    id="ListStatistics",
    name="list_statistics",
    method="GET",
    path="/v2/{project_id}/fgs/functions/statistics",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("filter", "filter", "query", required=True),
        Parameter("period", "period", "query"),
        Parameter("option", "option", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("marker", "marker", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="metrics.decode_list_statistics_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="metrics.check_list_statistics_parameters",
)

LIST_WORKFLOW_EXECUTIONS: Operation[FlowExecutionList] = Operation(
    id="ListWorkflowExecutions",
    name="list_workflow_executions",
    method="GET",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}/executions",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
        Parameter("limit", "limit", "query"),
        Parameter("offset", "offset", "query"),
        Parameter("status", "status", "query"),
        Parameter("start_time", "start_time", "query"),
        Parameter("end_time", "end_time", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_flow_execution_list",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_list_workflow_executions_parameters",
    paging=Paging("offset", "offset", items=("executions",), limit="limit"),
)

START_WORKFLOW_EXECUTION: Operation[FlowExecuteResponse] = Operation(
    id="StartWorkflowExecution",
    name="start_workflow_execution",
    method="POST",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}/executions",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
        Parameter("x_create_time", "X-Create-Time", "header"),
        Parameter("x_workflow_run_id", "X-WorkflowRun-ID", "header"),
        Parameter(
            "x_workflow_run_merge_fn_parameters",
            "X-WorkflowRun-MergeFnParameters",
            "header",
        ),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="workflows.encode_flow_execute_body",
        check="workflows.check_flow_execute_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_flow_execute_response",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "404",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp404",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_start_workflow_execution_parameters",
)

RETRY_WORK_FLOW: Operation[Any] = Operation(
    id="RetryWorkFlow",
    name="retry_work_flow",
    method="POST",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/retry",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
        Parameter("execution_id", "execution_id", "path", required=True),
    ),
    responses=(
        _Result("200"),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "404",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp404",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_retry_work_flow_parameters",
)

SHOW_APP_TEMPLATE: Operation[ShowAppTemplateResponseBody] = Operation(
    id="ShowAppTemplate",
    name="show_app_template",
    method="GET",
    path="/v2/{project_id}/fgs/application/templates/{id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("id", "id", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="applications.decode_show_app_template_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="applications.check_show_app_template_parameters",
)

SHOW_FUNC_RESERVED_INSTANCE_METRICS: Operation[
    ShowFuncReservedInstanceMetricsResponseBody
] = Operation(
    id="ShowFuncReservedInstanceMetrics",
    name="show_func_reserved_instance_metrics",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{func_urn}/instancereports",
    parameters=(
        Parameter("marker", "marker", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("func_urn", "func_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="metrics.decode_show_func_reserved_instance_metrics_response_body",
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="metrics.check_show_func_reserved_instance_metrics_parameters",
)

SHOW_FUNC_SNAPSHOT_STATE: Operation[QueryFuncSnapshotResponseBody] = Operation(
    id="ShowFuncSnapshotState",
    name="show_func_snapshot_state",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("action", "action", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_query_func_snapshot_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_show_func_snapshot_state_parameters",
)

UPDATE_FUNC_SNAPSHOT: Operation[None] = Operation(
    id="UpdateFuncSnapshot",
    name="update_func_snapshot",
    method="POST",
    path="/v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
        Parameter("action", "action", "path", required=True),
    ),
    responses=(
        _Result("204"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_update_func_snapshot_parameters",
)

SHOW_FUNCTION_CODE: Operation[ShowFunctionCodeResponseBody] = Operation(
    id="ShowFunctionCode",
    name="show_function_code",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/code",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_show_function_code_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_show_function_code_parameters",
)

UPDATE_FUNCTION_CODE: Operation[UpdateFunctionCodeResponseBody] = Operation(
    id="UpdateFunctionCode",
    name="update_function_code",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{function_urn}/code",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="functions.encode_update_function_code_request_body",
        check="functions.check_update_function_code_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_update_function_code_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_update_function_code_parameters",
)

SHOW_FUNCTION_CONFIG: Operation[ShowFunctionConfigResponseBody] = Operation(
    id="ShowFunctionConfig",
    name="show_function_config",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/config",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_show_function_config_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_show_function_config_parameters",
)

UPDATE_FUNCTION_CONFIG: Operation[UpdateFunctionConfigResponseBody] = Operation(
    id="UpdateFunctionConfig",
    name="update_function_config",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{function_urn}/config",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="functions.encode_update_function_config_request_body",
        check="functions.check_update_function_config_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_update_function_config_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_update_function_config_parameters",
)

SHOW_FUNCTION_METRICS: Operation[ShowFunctionMetricsResponseBody] = Operation(
    id="ShowFunctionMetrics",
    name="show_function_metrics",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{func_urn}/slareports/{period}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("func_urn", "func_urn", "path", required=True),
        Parameter("period", "period", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="metrics.decode_show_function_metrics_response_body",
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="metrics.check_show_function_metrics_parameters",
)

SHOW_FUNCTION_TEMPLATE: Operation[ShowFunctionTemplateResponseBody] = Operation(
    id="ShowFunctionTemplate",
    name="show_function_template",
    method="GET",
    path="/v2/{project_id}/fgs/templates/{template_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("template_id", "template_id", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="templates.decode_show_function_template_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="templates.check_show_function_template_parameters",
)

SHOW_LTS_LOG_DETAILS: Operation[ShowLtsLogDetailsResponseBody] = Operation(
    id="ShowLtsLogDetails",
    name="show_lts_log_details",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/lts-log-detail",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="logs.decode_show_lts_log_details_response_body",
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="logs.check_show_lts_log_details_parameters",
)

SHOW_PROJECT_ASYNC_STATUS_LOG_INFO: Operation[ShowLtsLogDetailsResponseBody] = (
    Operation(
        id="ShowProjectAsyncStatusLogInfo",
        name="show_project_async_status_log_info",
        method="GET",
        path="/v2/{project_id}/fgs/functions/async-status-log-detail",
        parameters=(
            Parameter(
                "project_id", "project_id", "path", required=True, from_client=True
            ),
        ),
        responses=(
            _Result(
                "200",
                media_types=("application/json",),
                decode="logs.decode_show_lts_log_details_response_body",
            ),
            _Result(
                "401",
                media_types=("application/json",),
                decode="shared.decode_error_resp",
            ),
        ),
        check="logs.check_show_project_async_status_log_info_parameters",
    )
)

SHOW_PROJECT_TAGS_LIST: Operation[ListTenantTagsResponseBody] = Operation(
    id="ShowProjectTagsList",
    name="show_project_tags_list",
    method="GET",
    path="/v2/{project_id}/{resource_type}/tags",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("resource_type", "resource_type", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_list_tenant_tags_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_show_project_tags_list_parameters",
)

SHOW_RES_INSTANCE_INFO: Operation[ListEnterpriseResourceResponseBody] = Operation(
    id="ShowResInstanceInfo",
    name="show_res_instance_info",
    method="POST",
    path="/v2/{project_id}/{resource_type}/resource-instances/{action}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("resource_type", "resource_type", "path", required=True),
        Parameter("action", "action", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="functions.encode_list_enterprise_resource_request_body",
        check="functions.check_list_enterprise_resource_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_list_enterprise_resource_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_show_res_instance_info_parameters",
    paging=Paging(
        "offset",
        "offset",
        items=("resources",),
        total=("total_count",),
        limit="limit",
        text=True,
        in_body=True,
    ),
)

SHOW_TENANT_METRIC: Operation[WorkflowStatisticsResp] = Operation(
    id="ShowTenantMetric",
    name="show_tenant_metric",
    method="GET",
    path="/v2/{project_id}/fgs/workflow-statistic",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("period", "period", "query"),
        Parameter("start_time", "start_time", "query"),
        Parameter("end_time", "end_time", "query"),
        Parameter("metric_type", "metric_type", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_workflow_statistics_resp",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_show_tenant_metric_parameters",
)

SHOW_TRACING: Operation[ShowTracingResponseBody] = Operation(
    id="ShowTracing",
    name="show_tracing",
    method="GET",
    path="/v2/{project_id}/fgs/functions/{function_urn}/tracing",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="tracing.decode_show_tracing_response_body",
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="tracing.check_show_tracing_parameters",
)

UPDATE_TRACING: Operation[Any] = Operation(
    id="UpdateTracing",
    name="update_tracing",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{function_urn}/tracing",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="tracing.encode_update_tracing_request_body",
        check="tracing.check_update_tracing_request_body",
    ),
    responses=(
        _Result("200"),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="tracing.check_update_tracing_parameters",
)

SHOW_WORK_FLOW: Operation[WorkflowInfo] = Operation(
    id="ShowWorkFlow",
    name="show_work_flow",
    method="GET",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_workflow_info",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_show_work_flow_parameters",
)

UPDATE_WORK_FLOW: Operation[WorkflowSimpleInfo] = Operation(
    id="UpdateWorkFlow",
    name="update_work_flow",
    method="PUT",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="workflows.encode_workflow_create_body",
        check="workflows.check_workflow_create_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_workflow_simple_info",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_update_work_flow_parameters",
)

SHOW_WORK_FLOW_METRIC: Operation[WorkflowStatisticsResp] = Operation(
    id="ShowWorkFlowMetric",
    name="show_work_flow_metric",
    method="GET",
    path="/v2/{project_id}/fgs/workflow-statistic/{workflow_urn}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_urn", "workflow_urn", "path", required=True),
        Parameter("period", "period", "query"),
        Parameter("start_time", "start_time", "query"),
        Parameter("end_time", "end_time", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_workflow_statistics_resp",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_show_work_flow_metric_parameters",
)

SHOW_WORKFLOW_EXECUTION: Operation[ExecutionDetails] = Operation(
    id="ShowWorkflowExecution",
    name="show_workflow_execution",
    method="GET",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
        Parameter("execution_id", "execution_id", "path", required=True),
        Parameter(
            "x_get_workflow_full_history_data",
            "X-Get-Workflow-Full-History-Data",
            "header",
        ),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_execution_details",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "404",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp404",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_show_workflow_execution_parameters",
)

SHOW_WORKFLOW_EXECUTION_FOR_PAGE: Operation[ShowWorkflowExecutionForPage] = Operation(
    id="ShowWorkflowExecutionForPage",
    name="show_workflow_execution_for_page",
    method="GET",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}/executions-history",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
        Parameter("offset", "offset", "query", required=True),
        Parameter("limit", "limit", "query", required=True),
        Parameter("start_time", "start_time", "query"),
        Parameter("end_time", "end_time", "query"),
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_show_workflow_execution_for_page",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_show_workflow_execution_for_page_parameters",
    paging=Paging(
        "offset", "offset", items=("executions",), total=("total",), limit="limit"
    ),
)

START_SYNC_WORKFLOW_EXECUTION: Operation[SyncExecuteResponse] = Operation(
    id="StartSyncWorkflowExecution",
    name="start_sync_workflow_execution",
    method="POST",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}/sync-executions",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="workflows.encode_flow_execute_body",
        check="workflows.check_flow_execute_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="workflows.decode_sync_execute_response",
        ),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "404",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp404",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_start_sync_workflow_execution_parameters",
)

STOP_WORK_FLOW: Operation[Any] = Operation(
    id="StopWorkFlow",
    name="stop_work_flow",
    method="POST",
    path="/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/terminate",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("workflow_id", "workflow_id", "path", required=True),
        Parameter("execution_id", "execution_id", "path", required=True),
    ),
    responses=(
        _Result("200"),
        _Result(
            "400",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp400",
        ),
        _Result(
            "404",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp404",
        ),
        _Result(
            "500",
            media_types=("application/json",),
            decode="workflows.decode_error_rsp500",
        ),
    ),
    check="workflows.check_stop_work_flow_parameters",
)

UPDATE_FUNCTION_COLLECT_STATE: Operation[Any] = Operation(
    id="UpdateFunctionCollectState",
    name="update_function_collect_state",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{func_urn}/collect/{state}",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("func_urn", "func_urn", "path", required=True),
        Parameter("state", "state", "path", required=True),
    ),
    responses=(
        _Result("200"),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_update_function_collect_state_parameters",
)

UPDATE_FUNCTION_MAX_INSTANCE_CONFIG: Operation[
    UpdateFunctionMaxInstanceConfigResponseBody
] = Operation(
    id="UpdateFunctionMaxInstanceConfig",
    name="update_function_max_instance_config",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{function_urn}/config-max-instance",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="functions.encode_update_function_max_instance_config_request_body",
        check="functions.check_update_function_max_instance_config_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="functions.decode_update_function_max_instance_config_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="functions.check_update_function_max_instance_config_parameters",
)

UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT: Operation[
    UpdateFunctionReservedInstancesResponseBody
] = Operation(
    id="UpdateFunctionReservedInstancesCount",
    name="update_function_reserved_instances_count",
    method="PUT",
    path="/v2/{project_id}/fgs/functions/{function_urn}/reservedinstances",
    parameters=(
        Parameter("project_id", "project_id", "path", required=True, from_client=True),
        Parameter("function_urn", "function_urn", "path", required=True),
    ),
    body=Body(
        required=True,
        media_types=("application/json",),
        encode="reserved_instances.encode_update_function_reserved_instances_count_request_body",
        check="reserved_instances.check_update_function_reserved_instances_count_request_body",
    ),
    responses=(
        _Result(
            "200",
            media_types=("application/json",),
            decode="reserved_instances.decode_update_function_reserved_instances_response_body",
        ),
        _Result(
            "400", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "401", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "403", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "404", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
        _Result(
            "500", media_types=("application/json",), decode="shared.decode_error_resp"
        ),
    ),
    check="reserved_instances.check_update_function_reserved_instances_count_parameters",
)

_ALL: tuple[Operation[Any], ...] = (
    ASYNC_INVOKE_FUNCTION,
    LIST_FUNCTION_TRIGGERS,
    CREATE_FUNCTION_TRIGGER,
    BATCH_DELETE_FUNCTION_TRIGGERS,
    LIST_WORKFLOW,
    CREATE_WORKFLOW,
    BATCH_DELETE_WORKFLOWS,
    CANCEL_ASYNC_INVOCATION,
    CREATE_CALLBACK_WORKFLOW,
    CREATE_DEPENDENCY_VERSION,
    LIST_EVENTS,
    CREATE_EVENT,
    LIST_FUNCTIONS,
    CREATE_FUNCTION,
    LIST_FUNCTION_APPLICATIONS,
    CREATE_FUNCTION_APP,
    LIST_FUNCTION_VERSIONS,
    CREATE_FUNCTION_VERSION,
    CREATE_TAGS,
    LIST_VERSION_ALIASES,
    CREATE_VERSION_ALIAS,
    CREATE_VPC_ENDPOINT,
    SHOW_DEPENDENCY_VERSION,
    DELETE_DEPENDENCY_VERSION,
    SHOW_EVENT,
    UPDATE_EVENT,
    DELETE_EVENT,
    DELETE_FUNCTION,
    SHOW_FUNCTION_APP,
    DELETE_FUNCTION_APP,
    SHOW_FUNCTION_ASYNC_INVOKE_CONFIG,
    UPDATE_FUNCTION_ASYNC_INVOKE_CONFIG,
    DELETE_FUNCTION_ASYNC_INVOKE_CONFIG,
    SHOW_FUNCTION_TRIGGER,
    UPDATE_TRIGGER,
    DELETE_FUNCTION_TRIGGER,
    DELETE_TAGS,
    SHOW_VERSION_ALIAS,
    UPDATE_VERSION_ALIAS,
    DELETE_VERSION_ALIAS,
    DELETE_VPC_ENDPOINT,
    ENABLE_ASYNC_STATUS_LOG,
    ENABLE_LTS_LOGS,
    EXPORT_FUNCTION,
    IMPORT_FUNCTION,
    INVOKE_FUNCTION,
    LIST_ACTIVE_ASYNC_INVOCATIONS,
    LIST_APP_TEMPLATES,
    LIST_ASYNC_INVOCATIONS,
    LIST_BRIDGE_FUNCTIONS,
    LIST_BRIDGE_VERSIONS,
    LIST_DEPENDENCIES,
    LIST_DEPENDENCY_VERSION,
    LIST_FUNCTION_AS_METRIC,
    LIST_FUNCTION_ASYNC_INVOKE_CONFIG,
    LIST_FUNCTION_RESERVED_INSTANCES,
    LIST_FUNCTION_STATISTICS,
    LIST_FUNCTION_TAGS,
    LIST_FUNCTION_TEMPLATE,
    LIST_QUOTAS,
    LIST_RESERVED_INSTANCE_CONFIGS,
    LIST_STATISTICS,
    LIST_WORKFLOW_EXECUTIONS,
    START_WORKFLOW_EXECUTION,
    RETRY_WORK_FLOW,
    SHOW_APP_TEMPLATE,
    SHOW_FUNC_RESERVED_INSTANCE_METRICS,
    SHOW_FUNC_SNAPSHOT_STATE,
    UPDATE_FUNC_SNAPSHOT,
    SHOW_FUNCTION_CODE,
    UPDATE_FUNCTION_CODE,
    SHOW_FUNCTION_CONFIG,
    UPDATE_FUNCTION_CONFIG,
    SHOW_FUNCTION_METRICS,
    SHOW_FUNCTION_TEMPLATE,
    SHOW_LTS_LOG_DETAILS,
    SHOW_PROJECT_ASYNC_STATUS_LOG_INFO,
    SHOW_PROJECT_TAGS_LIST,
    SHOW_RES_INSTANCE_INFO,
    SHOW_TENANT_METRIC,
    SHOW_TRACING,
    UPDATE_TRACING,
    SHOW_WORK_FLOW,
    UPDATE_WORK_FLOW,
    SHOW_WORK_FLOW_METRIC,
    SHOW_WORKFLOW_EXECUTION,
    SHOW_WORKFLOW_EXECUTION_FOR_PAGE,
    START_SYNC_WORKFLOW_EXECUTION,
    STOP_WORK_FLOW,
    UPDATE_FUNCTION_COLLECT_STATE,
    UPDATE_FUNCTION_MAX_INSTANCE_CONFIG,
    UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT,
)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""
