"""Models of triggers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from .._runtime.model import Model


class Auth(StrEnum):
    """Who may call the API (APIG): IAM for IAM users, APP for holders of an app key and
    secret, NONE for everyone. Required for APIG.

    Known values of `auth`; a server may send others.
    """

    IAM = "IAM"
    APP = "APP"
    NONE = "NONE"


class BackendType(StrEnum):
    """Backend of the API (APIG), always FUNCTION.

    Known values of `backend_type`; a server may send others.
    """

    FUNCTION = "FUNCTION"


class InvocationType(StrEnum):
    """How the function is called, sync or async.

    Known values of `invocation_type`; a server may send others.
    """

    SYNC = "sync"
    ASYNC = "async"


class IsSerial(StrEnum):
    """Whether a batch is fetched only after the one before has been handled (DIS). If
    false, the next one is fetched when its time has come. Required for DIS.

    Known values of `is_serial`; a server may send others.
    """

    TRUE = "true"
    FALSE = "false"


class MatchMode(StrEnum):
    """How the path is matched (APIG): SWA by prefix, NORMAL exactly. Required for APIG.

    Known values of `match_mode`; a server may send others.
    """

    SWA = "SWA"
    NORMAL = "NORMAL"


class PollingUnit(StrEnum):
    """Unit of `polling_interval` (DIS), s (seconds) or ms (milliseconds). Required for
    DIS.

    Known values of `polling_unit`; a server may send others.
    """

    S = "s"
    MS = "ms"


class Protocol(StrEnum):
    """Protocol of the API (APIG). Required for APIG.

    Known values of `protocol`; a server may send others.
    """

    HTTP = "HTTP"
    HTTPS = "HTTPS"


class ReqMethod(StrEnum):
    """HTTP method of the API (APIG). Required for APIG.

    Known values of `req_method`; a server may send others.
    """

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    DELETE = "DELETE"
    HEAD = "HEAD"
    PATCH = "PATCH"
    OPTIONS = "OPTIONS"
    ANY = "ANY"


class ScheduleType(StrEnum):
    """How `schedule` is written (TIMER): Rate (at most 60 minutes, 24 hours or 30 days)
    or Cron. Required for TIMER.

    Known values of `schedule_type`; a server may send others.
    """

    RATE = "Rate"
    CRON = "Cron"


class SharditeratorType(StrEnum):
    """Where reading begins (DIS): TRIM_HORIZON at the oldest record, LATEST at the
    newest. Required for DIS.

    Known values of `sharditerator_type`; a server may send others.
    """

    TRIM_HORIZON = "TRIM_HORIZON"
    LATEST = "LATEST"


class TriggerEventDataRequestBodyStatus(StrEnum):
    """State of the trigger (EVENTGRID), ACTIVE or DISABLE.

    Known values of `status`; a server may send others.
    """

    ACTIVE = "ACTIVE"
    DISABLE = "DISABLE"


class TriggerStatus(StrEnum):
    """State of the trigger, ACTIVE or DISABLED.

    Known values of `trigger_status`; a server may send others.
    """

    ACTIVE = "ACTIVE"
    DISABLED = "DISABLED"


class TriggerTypeCode(StrEnum):
    """Kind of the trigger: TIMER, APIG, CTS, DDS, DMS, DIS, LTS, OBS, SMN, KAFKA or
    another service.

    Known values of `trigger_type_code`; a server may send others.
    """

    TIMER = "TIMER"
    APIG = "APIG"
    CTS = "CTS"
    DDS = "DDS"
    DMS = "DMS"
    DIS = "DIS"
    LTS = "LTS"
    OBS = "OBS"
    SMN = "SMN"
    KAFKA = "KAFKA"
    RABBITMQ = "RABBITMQ"
    DEDICATEDGATEWAY = "DEDICATEDGATEWAY"
    OPENSOURCEKAFKA = "OPENSOURCEKAFKA"
    APIC = "APIC"
    GAUSSMONGO = "GAUSSMONGO"
    EVENTGRID = "EVENTGRID"
    IOTDA = "IOTDA"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ApigTriggerFuncInfo(Model):
    """How the API of an APIG trigger calls the function."""

    function_urn: str | None = None
    """URN of the function, which names region, project, package and function."""

    invocation_type: InvocationType | str | None = None
    """How the function is called, sync or async."""

    timeout: int
    """Time limit of a call by API Gateway, in milliseconds (1 to 60000)."""

    version: str | None = None
    """Version of the function, for example latest."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateFunctionTriggerRequestBody(Model):
    """Trigger to create."""

    event_data: TriggerEventDataRequestBody
    """Settings of the trigger. Which fields are needed depends on
    `trigger_type_code`.
    """

    event_type_code: str | None = None
    """Code of the message that triggers the function, for example MessageCreated."""

    trigger_status: TriggerStatus | str | None = None
    """State of the trigger, ACTIVE or DISABLED. DDS and KAFKA triggers begin disabled,
    others active.
    """

    trigger_type_code: TriggerTypeCode | str
    """Kind of the trigger. DDS needs a function with a VPC; DMS, DIS and LTS need an
    agency; CTS needs Cloud Trace Service to be enabled.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateFunctionTriggerResponseBody(Model):
    """The trigger that was created."""

    created_time: datetime | str
    """Time the trigger was created."""

    event_data: TriggerEventDataResponseBody
    """Settings of the trigger. Which fields are present depends on
    `trigger_type_code`.
    """

    last_updated_time: datetime | str
    """Time of the last change of the trigger."""

    trigger_id: str
    """ID of the trigger, needed with `trigger_type_code` to get, change or delete
    it.
    """

    trigger_status: TriggerStatus | str
    """State of the trigger, ACTIVE or DISABLED."""

    trigger_type_code: TriggerTypeCode | str
    """Kind of the trigger: TIMER, APIG, CTS, DDS, DMS, DIS, LTS, OBS, SMN, KAFKA or
    another service.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionTriggerResult(Model):
    """A trigger in a list."""

    created_time: datetime | str
    """Time the trigger was created."""

    event_data: TriggerEventDataResponseBody
    """Settings of the trigger. Which fields are present depends on
    `trigger_type_code`.
    """

    last_updated_time: datetime | str
    """Time of the last change of the trigger."""

    trigger_id: str
    """ID of the trigger, needed with `trigger_type_code` to get, change or delete
    it.
    """

    trigger_status: TriggerStatus | str
    """State of the trigger, ACTIVE or DISABLED."""

    trigger_type_code: TriggerTypeCode | str
    """Kind of the trigger: TIMER, APIG, CTS, DDS, DMS, DIS, LTS, OBS, SMN, KAFKA or
    another service.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionTriggerResponseBody(Model):
    """A trigger of a function."""

    created_time: datetime | str
    """Time the trigger was created."""

    event_data: TriggerEventDataResponseBody
    """Settings of the trigger. Which fields are present depends on
    `trigger_type_code`.
    """

    last_updated_time: datetime | str
    """Time of the last change of the trigger."""

    trigger_id: str
    """ID of the trigger, needed with `trigger_type_code` to get, change or delete
    it.
    """

    trigger_status: TriggerStatus | str
    """State of the trigger, ACTIVE or DISABLED."""

    trigger_type_code: TriggerTypeCode | str
    """Kind of the trigger: TIMER, APIG, CTS, DDS, DMS, DIS, LTS, OBS, SMN, KAFKA or
    another service.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TriggerEventDataRequestBody(Model):
    """Settings of a trigger. Each field belongs to some kinds of triggers."""

    events: list[str] | None = None
    """Events to react to (OBS): ObjectCreated (any of Put, Post, Copy,
    CompleteMultipartUpload) or ObjectRemoved (Delete of a version,
    DeleteMarkerCreated otherwise). Required for OBS.
    """

    key_encode: bool | None = None
    """Whether the keys of OBS objects are encoded (EVENTGRID)."""

    access_password: str | None = field(default=None, repr=False)
    """Password of the account (RABBITMQ). Required for RABBITMQ."""

    access_user: str | None = None
    """Name of the account (RABBITMQ)."""

    agency: str | None = None
    """Agency that lets EventGrid invoke the function (EVENTGRID)."""

    auth: Auth | str | None = None
    """Who may call the API (APIG): IAM for IAM users, APP for holders of an app key and
    secret, NONE for everyone. Required for APIG.
    """

    backend_type: BackendType | str | None = None
    """Backend of the API (APIG), always FUNCTION."""

    batch_size: int | None = None
    """Most records handled by one invocation, 1 to 10000 for DDS and DIS, 1 to 1000 for
    KAFKA and RABBITMQ. Required for these four.
    """

    bucket: str | None = None
    """Bucket whose events trigger the function (OBS). Cannot be changed later. Required
    for OBS.
    """

    channel_id: str | None = None
    """ID of the channel (EVENTGRID)."""

    channel_name: str | None = None
    """Name of the channel (EVENTGRID)."""

    collection_name: str | None = None
    """Collection to watch (DDS). Required for DDS."""

    connect_address: str | None = None
    """IP address of the instance (RABBITMQ)."""

    consumer_group_id: str | None = None
    """ID of the consumer group (DMS). Required for DMS."""

    created_time: datetime | str | None = None
    """Time the trigger was created, ISO 8601 (EVENTGRID)."""

    db_name: str | None = None
    """Database to watch (DDS). Required for DDS."""

    db_password: str | None = field(default=None, repr=False)
    """Password of the database (DDS). Required for DDS."""

    env_id: str | None = None
    """ID of the environment the API is published in (APIG). Required for APIG."""

    env_name: str | None = None
    """Name of the environment the API is published in (APIG). Required for APIG."""

    event_types: list[str] | None = None
    """Types of the events (EVENTGRID)."""

    exchange_name: str | None = None
    """Name of the exchange (RABBITMQ). Required for RABBITMQ."""

    func_info: ApigTriggerFuncInfo | None = None
    """How the API calls the function (APIG). Required for APIG."""

    group_id: str | None = None
    """ID of the group the API belongs to (APIG). Required for APIG."""

    group_name: str | None = None
    """Name of the group the API belongs to (APIG)."""

    instance_id: str | None = None
    """ID of the instance of API Gateway, DDS, Kafka or RabbitMQ. Required for DDS,
    KAFKA and RABBITMQ.
    """

    is_serial: IsSerial | str | None = None
    """Whether a batch is fetched only after the one before has been handled (DIS). If
    false, the next one is fetched when its time has come. Required for DIS.
    """

    kafka_connect_address: str | None = None
    """IP addresses of the instance (KAFKA), separated by commas."""

    kafka_password: str | None = field(default=None, repr=False)
    """Password of the account (KAFKA)."""

    kafka_ssl_enable: bool | None = None
    """Whether the connection uses secure authentication (KAFKA)."""

    kafka_user: str | None = None
    """Name of the account (KAFKA)."""

    log_group_id: str | None = None
    """ID of the log group (LTS). Required for LTS."""

    log_topic_id: str | None = None
    """ID of the log stream (LTS). Required for LTS."""

    match_mode: MatchMode | str | None = None
    """How the path is matched (APIG): SWA by prefix, NORMAL exactly. Required for
    APIG.
    """

    max_fetch_bytes: int | None = None
    """Largest amount to fetch at once (DIS), in bytes."""

    name: str | None = None
    """Name of the trigger (TIMER), of the API (APIG), of the notification (CTS) or of
    the event notification (OBS, by default the trigger ID).
    """

    operations: list[str] | None = None
    """Operations that trigger the function (CTS), for example
    FunctionGraph:Functions:createFunction. Their trace is passed to the function.
    Required for CTS.
    """

    path: str | None = None
    """Path of the API (APIG). Required for APIG."""

    polling_interval: int | None = None
    """Time between two fetches, in `polling_unit`. Required for DIS and DMS."""

    polling_unit: PollingUnit | str | None = None
    """Unit of `polling_interval` (DIS), s (seconds) or ms (milliseconds). Required for
    DIS.
    """

    prefix: str | None = None
    """Beginning of the keys of the objects to react to (OBS)."""

    protocol: Protocol | str | None = None
    """Protocol of the API (APIG). Required for APIG."""

    queue_id: str | None = None
    """ID of the queue (DMS). Required for DMS."""

    req_method: ReqMethod | str | None = None
    """HTTP method of the API (APIG). Required for APIG."""

    schedule: str | None = None
    """When to trigger (TIMER): a period such as 3m, 1h or 1d for the schedule type
    Rate, a cron expression for Cron. Required for TIMER.
    """

    schedule_type: ScheduleType | str | None = None
    """How `schedule` is written (TIMER): Rate (at most 60 minutes, 24 hours or 30 days)
    or Cron. Required for TIMER.
    """

    sharditerator_type: SharditeratorType | str | None = None
    """Where reading begins (DIS): TRIM_HORIZON at the oldest record, LATEST at the
    newest. Required for DIS.
    """

    sl_domain: str | None = None
    """Subdomain API Gateway has assigned (APIG)."""

    source_name: str | None = None
    """Name of the event source (EVENTGRID)."""

    ssl_enable: bool | None = None
    """Whether the connection uses secure authentication (RABBITMQ)."""

    status: TriggerEventDataRequestBodyStatus | str | None = None
    """State of the trigger (EVENTGRID), ACTIVE or DISABLE."""

    stream_name: str | None = None
    """Name of the stream (DIS). Required for DIS."""

    suffix: str | None = None
    """End of the keys of the objects to react to (OBS)."""

    topic_ids: list[str] | None = None
    """IDs of the topics (KAFKA). Required for KAFKA."""

    topic_urn: str | None = None
    """URN of the topic (SMN). Required for SMN."""

    trigger_name: str | None = None
    """Name of the trigger (EVENTGRID)."""

    type: int | None = None
    """Visibility of the API (APIG): 1 public, 2 private. Required for APIG.

    One of 1, 2.
    """

    user_event: str | None = None
    """Text passed to the function as `user_event` of its event (TIMER)."""

    vhost: str | None = None
    """Virtual host of the RabbitMQ instance that has the exchange (RABBITMQ)."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TriggerEventDataResponseBody(Model):
    """Settings of a trigger. Each field belongs to some kinds of triggers."""

    key_encode: bool | None = None
    """Whether the keys of OBS objects are encoded (EVENTGRID)."""

    access_password: str | None = field(default=None, repr=False)
    """Password of the account (RABBITMQ)."""

    access_user: str | None = None
    """Name of the account (RABBITMQ)."""

    agency: str | None = None
    """Agency that lets EventGrid invoke the function (EVENTGRID)."""

    api_id: str | None = None
    """ID of the API (APIG)."""

    api_name: str | None = None
    """Name of the API (APIG)."""

    auth: Auth | str | None = None
    """Who may call the API (APIG): IAM for IAM users, APP for holders of an app key and
    secret, NONE for everyone.
    """

    backend_type: BackendType | str | None = None
    """Backend of the API (APIG), always FUNCTION."""

    batch_size: int | None = None
    """Most records handled by one invocation, 1 to 10000 for DDS and DIS, 1 to 1000 for
    KAFKA and RABBITMQ.
    """

    bucket: str | None = None
    """Bucket whose events trigger the function (OBS)."""

    channel_id: str | None = None
    """ID of the channel (EVENTGRID)."""

    channel_name: str | None = None
    """Name of the channel (EVENTGRID)."""

    collection_name: str | None = None
    """Collection of the database whose changes trigger the function (DDS)."""

    connect_address: str | None = None
    """IP address of the instance (RABBITMQ)."""

    consumer_group_id: str | None = None
    """ID of the consumer group (DMS)."""

    created_time: datetime | str | None = None
    """Time the trigger was created, ISO 8601 (EVENTGRID)."""

    db_name: str | None = None
    """Database whose changes trigger the function (DDS)."""

    db_password: str | None = field(default=None, repr=False)
    """Password of the database (DDS)."""

    db_user: str | None = None
    """User of the database (DDS)."""

    env_id: str | None = None
    """ID of the environment the API is published in (APIG)."""

    env_name: str | None = None
    """Name of the environment the API is published in (APIG)."""

    event_types: list[str] | None = None
    """Types of the events (EVENTGRID)."""

    events: list[str] | None = None
    """Events to react to (OBS): ObjectCreated (any of Put, Post, Copy,
    CompleteMultipartUpload) or ObjectRemoved (Delete of a version,
    DeleteMarkerCreated otherwise).
    """

    exchange_name: str | None = None
    """Name of the exchange (RABBITMQ)."""

    func_info: ApigTriggerFuncInfo | None = None
    """How the API calls the function (APIG)."""

    group_id: str | None = None
    """ID of the group the API belongs to (APIG)."""

    group_name: str | None = None
    """Name of the group the API belongs to (APIG)."""

    instance_addrs: list[str] | None = None
    """Addresses of the database instance (DDS)."""

    instance_id: str | None = None
    """ID of the instance of API Gateway, DDS, Kafka or RabbitMQ."""

    invoke_url: str | None = None
    """URL that calls the API (APIG)."""

    is_serial: IsSerial | str | None = None
    """Whether a batch is fetched only after the one before has been handled (DIS)."""

    kafka_connect_address: str | None = None
    """IP addresses of the instance (KAFKA), separated by commas."""

    kafka_password: str | None = field(default=None, repr=False)
    """Password of the account (KAFKA)."""

    kafka_ssl_enable: bool | None = None
    """Whether the connection uses secure authentication (KAFKA)."""

    kafka_user: str | None = None
    """Name of the account (KAFKA)."""

    log_group_id: str | None = None
    """ID of the log group (LTS)."""

    log_topic_id: str | None = None
    """ID of the log stream (LTS)."""

    match_mode: MatchMode | str | None = None
    """How the path is matched (APIG): SWA by prefix, NORMAL exactly."""

    max_fetch_bytes: int | None = None
    """Largest amount to fetch at once (DIS), in bytes."""

    mode: str | None = None
    """Kind of the database instance (DDS): Sharding (cluster), ReplicaSet or Single."""

    name: str | None = None
    """Name of the trigger, given when it was created."""

    operations: list[str] | None = None
    """Operations that trigger the function (CTS). Their trace is passed to the
    function.
    """

    path: str | None = None
    """Path of the API (APIG)."""

    polling_interval: int | None = None
    """Time between two fetches, in `polling_unit`."""

    polling_unit: PollingUnit | str | None = None
    """Unit of `polling_interval` (DIS), s (seconds) or ms (milliseconds)."""

    prefix: str | None = None
    """Beginning of the keys of the objects to react to (OBS)."""

    protocol: Protocol | str | None = None
    """Protocol of the API (APIG)."""

    queue_id: str | None = None
    """ID of the queue (DMS)."""

    req_method: ReqMethod | str | None = None
    """HTTP method of the API (APIG)."""

    roma_app_id: str | None = None
    """ID of the integration application the API belongs to (APIG)."""

    schedule: str | None = None
    """When to trigger (TIMER): a period such as 3m, 1h or 1d for the schedule type
    Rate, a cron expression for Cron.
    """

    schedule_type: ScheduleType | str | None = None
    """How `schedule` is written (TIMER), Rate or Cron."""

    sharditerator_type: SharditeratorType | str | None = None
    """Where reading begins (DIS): TRIM_HORIZON at the oldest record, LATEST at the
    newest.
    """

    sl_domain: str | None = None
    """Subdomain API Gateway has assigned (APIG)."""

    source_name: str | None = None
    """Name of the event source (EVENTGRID)."""

    ssl_enable: bool | None = None
    """Whether the connection uses secure authentication (RABBITMQ)."""

    status: TriggerEventDataRequestBodyStatus | str | None = None
    """State of the trigger (EVENTGRID), ACTIVE or DISABLE."""

    stream_name: str | None = None
    """Name of the stream (DIS)."""

    suffix: str | None = None
    """End of the keys of the objects to react to (OBS)."""

    topic_ids: list[str] | None = None
    """IDs of the topics (KAFKA)."""

    topic_urn: str | None = None
    """URN of the topic (SMN)."""

    trigger_name: str | None = None
    """Name of the trigger (EVENTGRID)."""

    triggerid: str | None = None
    """ID of the trigger (APIG)."""

    type: int | None = None
    """Visibility of the API (APIG): 1 public, 2 private."""

    user_event: str | None = None
    """Text passed to the function as `user_event` of its event (TIMER)."""

    vhost: str | None = None
    """Virtual host of the RabbitMQ instance that has the exchange (RABBITMQ)."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateTriggerRequestBody(Model):
    """New settings of a trigger."""

    event_data: list[UpdateriggerEventData] | None = None
    """New settings of a DIS trigger."""

    trigger_status: TriggerStatus | str | None = None
    """State of the trigger, ACTIVE or DISABLED."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateriggerEventData(Model):
    """New settings of a DIS trigger."""

    is_serial: bool | None = None
    """Whether a batch is fetched only after the one before has been handled."""

    max_fetch_bytes: int | None = None
    """Largest amount to fetch at once, in bytes."""

    polling_interval: int | None = None
    """Time between two fetches, in `polling_unit`."""

    polling_unit: PollingUnit | str | None = None
    """Unit of `polling_interval`, s (seconds) or ms (milliseconds)."""
