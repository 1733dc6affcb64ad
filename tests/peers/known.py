"""What is known of release 3.1.219 of the SDK, operation by operation.

Where the peers differ, one of them departs from the definition, and it is said which
and how; where the SDK was right, the generator has been mended instead.
"""

from __future__ import annotations

from typing import NamedTuple


class Difference(NamedTuple):
    aspects: tuple[str, ...]
    right: str
    """Who does what the definition says."""
    reason: str


def _lacks(fields: str) -> Difference:
    told = f"the SDK's model has no field {fields} and leaves it out"
    return Difference(("body",), "ours", told)


_TWICE = Difference(
    ("query",),
    "ours",
    "the definition has workspace_id and workspaceId; the SDK has the first alone",
)

FUNCTIONGRAPH = {
    "ShowWorkflowExecution": Difference(
        ("header x-get-workflow-full-history-data",),
        "ours",
        "the SDK writes a boolean header as Python does: True; it is true in JSON, "
        "and in the query the SDK itself writes true",
    ),
}

DIFFERENT = {
    "CC": {
        "ListCentralNetworkPolicies": Difference(
            ("query",),
            "ours",
            "objects in a list of the query: the SDK writes the repr of a Python dict, "
            "which no server reads; ours is JSON",
        ),
    },
    "CCE": {"CreateNode": _lacks("metadata.labels")},
    "ModelArts": {
        "ListNotebooks": _TWICE,
        "ListAllNotebooks": _TWICE,
        "PatchNodePool": _lacks("spec.resources.extendParams.*, which is free-form"),
    },
    "MetaStudio": {
        "UpdateDigitalAsset": _lacks("asset_owner, nor five of asset_extra_meta"),
        "UpdateRobot": _lacks("concurrency"),
        "UpdateSmartChatRoom": _lacks("background_config.background_title and others"),
        "UpdateSmartLiveRoom": _lacks("background_config.background_title and others"),
        "UpdateVideoScript": _lacks("scene_asset_id, nor animation_config and others"),
    },
}

COUNTS = {
    # service: (operations that are equal, operations of the definition)
    "CC": (107, 108),
    "CCE": (161, 164),
    "FRS": (29, 29),
    "IAM": (143, 143),
    "MetaStudio": (167, 194),
    "ModelArts": (158, 258),
    "SMN": (71, 71),
    "VPC": (125, 125),
    "iDMEClassicAPI": (91, 137),
}

# Operations of the definitions for which the release has no method, or one that goes
# to another path: the provider has renamed, retired or not yet published them. There
# is nothing to compare them with; they are built like all others.
ABSENT = {
    "CCE": """
        BatchCreateDeleteResourceTags GetClusterSupportConfiguration
    """,
    "MetaStudio": """
        CheckTextLanguage Create2dModelTrainingJob CreateAsrVocabulary
        CreateAssetbyReplicationInfo CreateBeautyPreviewJob
        CreateFacialAnimations CreateTtsa CreateVideoMotionCaptureJob
        Delete2dModelTrainingJob DeleteAsrVocabulary
        Execute2dModelTrainingCommandByUser ExecuteVideoMotionCaptureCommand
        List2dModelTrainingJob ListAsrVocabulary ListFacialAnimationsData
        ListTtsaData ListTtsaJobs ListVideoMotionCaptureJobs
        Show2dModelTrainingJob ShowVideoMotionCaptureJob
        StopVideoMotionCaptureJob Update2dModelTrainingJob
    """,
    "ModelArts": """
        AcceptSamples ApigAppExists AttachObs AuthorizeApiToApigApps
        AutoAnnotationProgress BatchCreateServiceTags BatchDeleteServiceTags
        BatchDeleteWorkers CancelObs ChangeInstanceStatus
        CreateAndAuthAppAuthApi CreateApigApp CreateApigAppCode CreateAppAuthApi
        CreateDataset CreateDatasetVersion CreateInspectionJob CreateInstance
        CreateLabels CreateLogDiagnosisJob CreateModel
        CreateNetworkParameterDiagnosisJob CreateProcessorTask
        CreateProcessorTaskVersion CreateProfilingDiagnosisJob CreateService
        CreateTask CreateTrainingJobConfig CreateTrainingJobOld
        CreateTrainingJobVersion CreateVisualizationJob CreateWorker
        CreateWorkforce CreateWorkforceTask DeleteApiAppAuth DeleteApigApp
        DeleteApigAppCode DeleteAppAuthApi DeleteDataset DeleteDatasetVersion
        DeleteInspectionJob DeleteInstance DeleteLabelAndSamples DeleteLabels
        DeleteLogDiagnosisJob DeleteModel DeleteNetworkDiagnosisJob
        DeleteNetworkDiagnosisJob1 DeleteProcessorTask
        DeleteProcessorTaskVersion DeleteProfilingDiagnosisJob DeleteSamples
        DeleteService DeleteTrainingJobConfig DeleteTrainingJobOld
        DeleteTrainingJobVersion DeleteVisualizationJob DeleteWorker
        DeleteWorkforce DeleteWorkforceTask DescDataset DescImportTask
        DescProcessorTaskVersion DescWorker DescWorkforce DescWorkforceTask
        DescribeAutoAnnotationSample DescribeDatasetVersion
        DescribeProcessorTask DescribeSample DescribeWorkforceTaskSample
        ExportTask GetAppAuthApiInfo GetAppAuthApisInfo
        GetServiceAppAuthApiAuthInfo ListApigApps ListAttachableObSs
        ListClusters ListFeatures ListInspectionItems ListInspectionJobs
        ListInspectionNodes ListLogDiagnosisJobs ListModels
        ListNetworkDiagnosisJobAlarm ListNetworkDiagnosisJobProxyResponseDelimit
        ListNetworkDiagnosisJobs ListProfilingDiagnosisJobs ListServiceTags
        ListServices PatchServiceV2 ResetApigAppCode ResetApigAppSecret
        ShowApiAuthInfos ShowApigApp ShowApisBindToApp ShowAttachableObs
    """,
    "iDMEClassicAPI": """
        ShowBatchCheckinUsingPost ShowBatchCheckoutAndUpdateUsingPost
        ShowBatchCheckoutUsingPost ShowBatchCreateUsingPost
        ShowBatchDeleteBranchUsingPost ShowBatchDeleteUsingPost
        ShowBatchGetUsingPost ShowBatchLogicalDeleteBranchUsingPost
        ShowBatchLogicalDeleteUsingPost ShowBatchReviseAndUpdateUsingPost
        ShowBatchReviseUsingPost ShowBatchUndoCheckoutByAdminUsingPost
        ShowBatchUndoCheckoutUsingPost ShowBatchUpdateAndCheckinUsingPost
        ShowBatchUpdateByAdminUsingPost ShowBatchUpdateUsingPost
        ShowBatchUpdateVersionUsingPost ShowCheckinUsingPost
        ShowCheckoutAndUpdateUsingPost ShowCheckoutUsingPost
        ShowCompareBusinessVersionUsingPost ShowCountUsingPost
        ShowCreateUsingPost ShowDeleteBranchUsingPost
        ShowDeleteByConditionUsingPost ShowDeleteLatestVersionUsingPost
        ShowDeleteUsingPost ShowGetAllVersionsUsingPost
        ShowGetByUniqueKeyUsingPost ShowGetVersionByMasterUsingPost
        ShowListUsingPost ShowLogicalDeleteBranchUsingPost
        ShowLogicalDeleteLatestVersionUsingPost ShowQueryUsingPost
        ShowReviseAndUpdateUsingPost ShowReviseUsingPost ShowSaveAllUsingPost
        ShowSaveAsUsingPost ShowSaveUsingPost ShowSelectUsingPost
        ShowUndoCheckoutByAdminUsingPost ShowUndoCheckoutUsingPost
        ShowUpdateAndCheckinUsingPost ShowUpdateByAdminUsingPost
        ShowUpdateByConditionUsingPost ShowUpdateUsingPost
    """,
}
