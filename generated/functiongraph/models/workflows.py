"""Models of workflows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import SlaReportsValue


class ActionMode(StrEnum):
    """How the actions run, sequential (the default) or parallel.

    Known values of `action_mode`; a server may send others.
    """

    SEQUENTIAL = "sequential"
    PARALLEL = "parallel"


class InvokeMode(StrEnum):
    """How the function is called. Only synchronize is supported.

    Known values of `invoke_mode`; a server may send others.
    """

    SYNCHRONIZE = "synchronize"


class LogLevel(StrEnum):
    """What is logged to LTS: ALL states, those with an ERROR, or NONE. Has an effect
    only for `mode` EXPRESS; ALL and ERROR need permission for LTS.

    Known values of `log_level`; a server may send others.
    """

    ALL = "ALL"
    ERROR = "ERROR"
    NONE = "NONE"


class MetricType(StrEnum):
    """Metric to return: totalCount, errorCount, averageDuration, running or
    rejectCount. All of them if empty or another value.

    Known values of `metric_type`; a server may send others.
    """

    TOTAL_COUNT = "totalCount"
    ERROR_COUNT = "errorCount"
    AVERAGE_DURATION = "averageDuration"
    RUNNING = "running"
    REJECT_COUNT = "rejectCount"


class Mode(StrEnum):
    """Kind of the workflow: NORMAL (the default) for long tasks, run asynchronously and
    with a history; EXPRESS for runs under 5 minutes, also synchronous, without a
    history.

    Known values of `mode`; a server may send others.
    """

    NORMAL = "NORMAL"
    EXPRESS = "EXPRESS"


class OperationStateType(StrEnum):
    """Kind of the state: Operation (runs actions), Sleep (waits) or End.

    Known values of `type`; a server may send others.
    """

    OPERATION = "Operation"
    SLEEP = "Sleep"
    END = "End"


class Result(StrEnum):
    """Outcome, success or fail.

    Known values of `result`; a server may send others.
    """

    SUCCESS = "success"
    FAIL = "fail"


class Status(StrEnum):
    """State of the execution: running, or ended as success, fail, timeout or cancel
    (stopped).

    Known values of `status`; a server may send others.
    """

    SUCCESS = "success"
    FAIL = "fail"
    RUNNING = "running"
    TIMEOUT = "timeout"
    CANCEL = "cancel"
    SCHEDULED = "scheduled"
    RECOVERED = "recovered"
    RETRYING = "retrying"
    STOPPING = "stopping"


class TriggerType(StrEnum):
    """Kind of the trigger: FLOWTIMER (timer), SMN, APIG (shared gateway), APIG_DE
    (dedicated gateway) or OBS.

    Known values of `trigger_type`; a server may send others.
    """

    FLOWTIMER = "FLOWTIMER"
    SMN = "SMN"
    APIG = "APIG"
    APIG_DE = "APIG_DE"
    OBS = "OBS"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Action(Model):
    """What a state does."""

    function_ref: FunctionRef | None = None
    """Function that the state calls, with its arguments."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CallbackWorkflowRequestBody(Model):
    """Result reported to a waiting workflow."""

    error: str | None = None
    """Explanation of the error, 1 to 64 characters, for a `result` of fail."""

    output: dict[str, Any]
    """Output of the state. Has content if `result` is success."""

    result: Result | str
    """Outcome, success or fail."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ErrorRsp400(Model):
    """Error answered to a bad request."""

    error_code: str | None = None
    """Code of the error, for example FGS.3002."""

    error_msg: str | None = None
    """What went wrong, for people. Decide by `error_code`: this text changes."""

    request_id: str | None = None
    """ID of the request, to find it by in logs or to ask support about it."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ErrorRsp404(Model):
    """Error answered if something was not found."""

    error_code: str | None = None
    """Code of the error, for example FGS.3002."""

    error_msg: str | None = None
    """What went wrong, for people. Decide by `error_code`: this text changes."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ErrorRsp500(Model):
    """Error answered if the service failed."""

    error_code: str | None = None
    """Code of the error, for example FGS.3002."""

    error_msg: str | None = None
    """What went wrong, for people. Decide by `error_code`: this text changes."""

    request_id: str | None = None
    """ID of the request, to find it by in logs or to ask support about it."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ExecutionDetails(Model):
    """An execution with its states."""

    begin_time: str | None = None
    """Time the execution began, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    created_by: str | None = None
    """User who started the execution."""

    end_time: str | None = None
    """Time the execution ended, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    execution_id: str | None = None
    """ID of the execution, `execution_id` of the operations that get, stop or retry
    one.
    """

    headers: dict[str, Any] | None = None
    """Headers passed to the functions."""

    input: dict[str, Any] | None = None
    """JSON object the execution was started with, by name of the argument."""

    last_update_time: str | None = None
    """Time of the last change, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    node_execution_details: list[NodeExecutionDetail] | None = None
    """What happened in each state that was reached."""

    output: dict[str, Any] | None = None
    """JSON object the execution returned. Present once it succeeded."""

    status: Status | str | None = None
    """State of the execution: running, or ended as success, fail, timeout or cancel
    (stopped).
    """

    workflow_id: str | None = None
    """ID of the workflow that is executed."""

    workflow_urn: str | None = None
    """URN of the workflow,
    urn:fss:<region>:<project_id>:workflow:default:<name>:latest.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ExpressConfig(Model):
    """Settings of an express workflow."""

    log_level: LogLevel | str | None = None
    """What is logged to LTS: ALL states, those with an ERROR, or NONE. Has an effect
    only for `mode` EXPRESS; ALL and ERROR need permission for LTS.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FlowExecuteBody(Model):
    """Input of an execution."""

    headers: dict[str, Any] | None = None
    """Headers passed to the functions."""

    input: dict[str, Any]
    """Input of the workflow. Values may be JSONPath expressions with defaults."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FlowExecuteResponse(Model):
    """Receipt of an execution."""

    execution_id: str | None = None
    """ID of the execution, `execution_id` of the operations that get, stop or retry
    one.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FlowExecutionBrief(Model):
    """An execution in a list."""

    begin_time: str | None = None
    """Time the execution began, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    created_by: str | None = None
    """User who started the execution."""

    end_time: str | None = None
    """Time the execution ended, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    execution_id: str | None = None
    """ID of the execution, `execution_id` of the operations that get, stop or retry
    one.
    """

    last_update_time: str | None = None
    """Time of the last change, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    status: Status | str | None = None
    """State of the execution: running, or ended as success, fail, timeout or cancel
    (stopped).
    """

    workflow_id: str | None = None
    """ID of the workflow that is executed."""

    workflow_urn: str | None = None
    """URN of the workflow,
    urn:fss:<region>:<project_id>:workflow:default:<name>:latest.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FlowExecutionBriefV2(Model):
    """An execution in a list."""

    begin_time: datetime | str | None = None
    """Time the execution began, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    created_by: str | None = None
    """User who started the execution."""

    end_time: datetime | str | None = None
    """Time the execution ended, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    execution_id: str | None = None
    """ID of the execution, `execution_id` of the operations that get, stop or retry
    one.
    """

    last_update_time: datetime | str | None = None
    """Time of the last change, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    status: Status | str | None = None
    """State of the execution: running, or ended as success, fail, timeout or cancel
    (stopped).
    """

    workflow_id: str | None = None
    """ID of the workflow that is executed."""

    workflow_urn: str | None = None
    """URN of the workflow,
    urn:fss:<region>:<project_id>:workflow:default:<name>:latest.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FlowExecutionList(Model):
    """One page of the executions of a workflow."""

    executions: list[FlowExecutionBrief] | None = None
    """Executions of this page, at most `limit` of them."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Function(Model):
    """Function a workflow calls."""

    metadata: dict[str, Any] | None = None
    """Additional attributes, of your own choice."""

    name: str
    """Name of the function, unique in the workflow."""

    operation: str
    """URN of the function that is called, at most 256 characters."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FunctionRef(Model):
    """Call of a function."""

    arguments: dict[str, Any]
    """Arguments of the function. A value is a JSONPath into the input, a default after
    `|`, or both; `$CONST` is the root of the constants.
    """

    invoke_mode: InvokeMode | str | None = None
    """How the function is called. Only synchronize is supported."""

    ref_name: str
    """Which function of `functions` of the workflow is called, by its `name`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NodeExecution(Model):
    """One execution of a state."""

    begin_time: int | None = None
    """Time the state began, as a UTC timestamp in milliseconds."""

    end_time: int | None = None
    """Time the state ended, as a UTC timestamp in milliseconds."""

    error_message: dict[str, Any] | None = None
    """Error of the state. Empty unless it failed."""

    input: dict[str, Any] | None = None
    """JSON object passed to the state, by name of the argument."""

    output: dict[str, Any] | None = None
    """JSON object the state returned. Present once it succeeded."""

    request_id: str | None = None
    """ID of the invocation of the function, to find its logs by."""

    status: Status | str | None = None
    """State of the execution: running, or ended as success, fail, timeout or cancel
    (stopped).
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NodeExecutionDetail(Model):
    """Executions of one state of a workflow."""

    execution_id: str | None = None
    """ID of the execution of the state."""

    executions: list[NodeExecution] | None = None
    """Executions of the state, one item a try."""

    node_id: str | None = None
    """ID of the state, as in `states` of the workflow."""

    node_name: str | None = None
    """Name of the state, as in `states` of the workflow."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OBSTriggerConfig(Model):
    """Settings of an OBS trigger."""

    bucket: str
    """Bucket whose events start the workflow."""

    events: list[str]
    """Events to react to, for example ObjectCreated:Put."""

    prefix: str
    """Beginning of the keys of the objects to react to."""

    suffix: str
    """End of the keys of the objects to react to."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OnError(Model):
    """What to do on an error."""

    error: str | None = None
    """Expression that selects the errors to handle, for example $.errorCode == 500."""

    retry_ref: str | None = None
    """Name of the retry policy."""

    transition: str | None = None
    """ID of the next state."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OperateErrorInfo(Model):
    """Workflow for which an operation failed."""

    error_detail: str | None = None
    """Why this workflow could not be deleted, 1 to 64 characters."""

    workflow_urn: str | None = None
    """URN of the workflow,
    urn:fss:<region>:<project_id>:workflow:default:<name>:latest.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OperateResponse(Model):
    """Outcome of an operation on several workflows."""

    fail: list[OperateErrorInfo] | None = None
    """Workflows for which it failed."""

    success: list[str] | None = None
    """URNs of the workflows for which it succeeded."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OperationState(Model):
    """State of a workflow."""

    action_mode: ActionMode | str | None = None
    """How the actions run, sequential (the default) or parallel.

    Default: sequential.
    """

    actions: list[Action]
    """What the state does, at most 10 actions."""

    duration: int | None = None
    """Time to wait, in seconds. Required for `type` Sleep, ignored otherwise."""

    end: bool
    """Whether the workflow ends with this state."""

    id: str
    """ID of the state, unique in the workflow."""

    name: str
    """Name of the state, 1 to 256 letters, digits, `_`, `-`, `.`, brackets and Chinese
    characters.
    """

    on_errors: list[OnError] | None = None
    """What to do on errors."""

    state_data_filter: StateDataFilter | None = None
    """Filters of the input and the output."""

    transition: str
    """ID of the next state."""

    type: OperationStateType | str
    """Kind of the state: Operation (runs actions), Sleep (waits) or End."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Retry(Model):
    """Retry policy."""

    delay: int | None = None
    """Time between two tries, in seconds (1 to 30). 1 by default.

    Default: 1.
    """

    max_attempts: int | None = None
    """Number of retries, from 1 to 8; 3 by default.

    Default: 3.
    """

    name: str
    """Name of the policy, unique in the workflow."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowWorkflowExecutionForPage(Model):
    """One page of the executions of a workflow."""

    executions: list[FlowExecutionBriefV2] | None = None
    """Executions of this page, at most `limit` of them."""

    size: int | None = None
    """Number of executions on this page."""

    total: int | None = None
    """Number of executions that match."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class StateDataFilter(Model):
    """Filters of the input and the output of a state."""

    input: str | None = None
    """JSONPath that selects the input."""

    output: str | None = None
    """JSONPath that selects the output."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SyncExecuteResponse(Model):
    """Result of a synchronous execution."""

    begin_time: str
    """Time the execution began, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    end_time: str
    """Time the execution ended, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    errors: list[SyncExecutionNodeErrorDetail]
    """Errors of the states. Has content if `status` is fail."""

    execution_id: str
    """ID of the execution, `execution_id` of the operations that get, stop or retry
    one.
    """

    output: dict[str, Any]
    """Output of the workflow. Has content if `status` is success."""

    status: Status | str
    """Outcome, success, fail or timeout."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SyncExecutionNodeErrorDetail(Model):
    """Error of a state."""

    begin_time: str | None = None
    """Time the state began, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    end_time: str | None = None
    """Time the state ended, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    error_message: str | None = None
    """Why the state failed, for people, at most 2048 characters."""

    node_id: str | None = None
    """ID of the state, as in `states` of the workflow."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Trigger(Model):
    """Trigger that starts a workflow."""

    enabled: bool | None = None
    """Whether the trigger is active. True by default.

    Default: True. One of True, False.
    """

    trigger_config: OBSTriggerConfig | None = None
    """Settings of an OBS trigger. Required for `trigger_type` OBS."""

    trigger_name: str
    """Name of the trigger, 1 to 256 characters."""

    trigger_type: TriggerType | str
    """Kind of the trigger: FLOWTIMER (timer), SMN, APIG (shared gateway), APIG_DE
    (dedicated gateway) or OBS.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WorkflowCreateBody(Model):
    """Definition of a workflow."""

    constants: dict[str, Any]
    """Constants of the workflow, usable in the arguments of functions."""

    description: str | None = None
    """Description of the workflow, at most 512 characters."""

    enable_stream_response: bool | None = None
    """Whether the output is streamed. False by default.

    Default: False.
    """

    enterprise_project_id: str | None = None
    """ID of the enterprise project the workflow belongs to."""

    express_config: ExpressConfig | None = None
    """Settings of an express workflow. Required for `mode` EXPRESS."""

    functions: list[Function]
    """Functions the workflow calls. States refer to them by `name`."""

    mode: Mode | str | None = None
    """Kind of the workflow: NORMAL (the default) for long tasks, run asynchronously and
    with a history; EXPRESS for runs under 5 minutes, also synchronous, without a
    history.

    Default: NORMAL.
    """

    name: str
    """Name of the workflow, at most 64 characters."""

    retries: list[Retry]
    """Retry policies the states refer to."""

    start: str
    """ID of the state at which the workflow begins."""

    states: list[OperationState]
    """States of the workflow, each with what it does and which comes next. `start`
    names the first.
    """

    triggers: list[Trigger] | None = None
    """Triggers that start the workflow."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WorkflowDeleteBody(Model):
    """Workflows to delete."""

    workflow_urns: list[str]
    """URNs of the workflows, at most 200."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WorkflowInfo(Model):
    """A workflow with its definition."""

    created_by: str
    """User who created the workflow."""

    created_time: str
    """Time the workflow was created, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    definition: WorkflowCreateBody | None = None
    """States, functions and triggers of the workflow, as given when it was created or
    last changed.
    """

    id: str
    """ID of the workflow, `workflow_id` of the operations on it and on its
    executions.
    """

    lts_group_id: str | None = None
    """ID of the LTS log group. Only for express workflows that log."""

    lts_stream_id: str | None = None
    """ID of the LTS log stream. Only for express workflows that log."""

    updated_time: str
    """Time of the last change, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    workflow_urn: str
    """URN of the workflow,
    urn:fss:<region>:<project_id>:workflow:default:<name>:latest.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WorkflowPageList(Model):
    """One page of the workflows."""

    size: int | None = None
    """Number of workflows on this page."""

    total: int | None = None
    """Number of workflows that match."""

    workflows: list[WorkflowSimpleInfo] | None = None
    """Workflows of this page, at most `limit` of them."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WorkflowSimpleInfo(Model):
    """A workflow in a list."""

    created_by: str
    """User who created the workflow."""

    created_time: str
    """Time the workflow was created, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    description: str
    """Free text about the workflow, at most 512 characters."""

    enable_stream_response: bool
    """Whether the output is streamed."""

    id: str
    """ID of the workflow, `workflow_id` of the operations on it and on its
    executions.
    """

    name: str
    """Name of the workflow, 1 to 64 characters."""

    updated_time: str
    """Time of the last change, in UTC as yyyy-MM-ddTHH:mm:ssZ."""

    workflow_urn: str
    """URN of the workflow,
    urn:fss:<region>:<project_id>:workflow:default:<name>:latest.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WorkflowStatisticsResp(Model):
    """Metrics of workflows over a period."""

    count: list[SlaReportsValue] | None = None
    """Number of executions, one value for each point in time."""

    duration: list[SlaReportsValue] | None = None
    """Mean duration of an invocation or an execution, in milliseconds, one value for
    each point in time.
    """

    fail_count: list[SlaReportsValue] | None = None
    """Number of executions that ended in an error, one value for each point in time."""

    running_count: list[SlaReportsValue] | None = None
    """Number of executions under way."""
