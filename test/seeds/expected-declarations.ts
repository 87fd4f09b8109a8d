/**
 * The interfaces that the five pages make, written by hand from the pages. `?` marks what may be null; properties stand
 * in the order of the page.
 */
export const interfaces = {
  Entity: { id: "entity", origin: "table", properties: { id: "String" } },
  Operation: {
    id: "operation",
    base: "Entity",
    origin: "table",
    properties: {
      status: "OperationStatus?",
      createdDateTime: "DateTimeOffset?",
      lastActionDateTime: "DateTimeOffset?",
    },
  },
  OnenoteOperation: {
    id: "onenoteOperation",
    base: "Operation",
    origin: "table",
    properties: {
      resourceLocation: "String?",
      resourceId: "String?",
      error: "OnenoteOperationError?",
      percentComplete: "String?",
    },
  },
  OnenoteOperationError: {
    id: "onenoteOperationError",
    origin: "example",
    properties: { code: "String?", message: "String?" },
  },
  LongRunningOperation: {
    id: "longRunningOperation",
    base: "Entity",
    origin: "table",
    properties: {
      createdDateTime: "DateTimeOffset?",
      lastActionDateTime: "DateTimeOffset?",
      status: "LongRunningOperationStatus?",
      statusDetail: "String?",
      resourceLocation: "String?",
    },
  },
  ConnectionOperation: {
    id: "connectionOperation",
    base: "Entity",
    origin: "table",
    properties: { status: "ConnectionOperationStatus?", error: "ErrorDetail?" },
  },
  ErrorDetail: {
    id: "errorDetail",
    origin: "example",
    properties: { errorCode: "String?", message: "String?", details: "InnerErrorDetail[]" },
  },
  InnerErrorDetail: { id: "innerErrorDetail", origin: "example", properties: { source: "String?" } },
  TeamsAsyncOperation: {
    id: "teamsAsyncOperation",
    base: "Entity",
    origin: "table",
    properties: {
      operationType: "TeamsAsyncOperationType?",
      createdDateTime: "DateTimeOffset?",
      status: "TeamsAsyncOperationStatus?",
      lastActionDateTime: "DateTimeOffset?",
      attemptsCount: "Int32?",
      targetResourceId: "String?",
      targetResourceLocation: "String?",
      error: "OperationError?",
    },
  },
  OperationError: {
    id: "operationError",
    origin: "example",
    properties: { code: "String?", message: "String?" },
  },
  CommsOperation: {
    id: "commsOperation",
    base: "Entity",
    origin: "table",
    properties: { status: "CommsOperationStatus?", clientContext: "String?", resultInfo: "ResultInfo?" },
  },
  ResultInfo: {
    id: "resultInfo",
    origin: "example",
    properties: { code: "Double?", subcode: "Double?", message: "String?" },
  },
};

/** The enums, each with the values that its page lists. */
export const enums = {
  OperationStatus: {
    id: "operation.status",
    open: false,
    values: ["NotStarted", "Running", "Completed", "Failed"],
  },
  LongRunningOperationStatus: {
    id: "longRunningOperation.status",
    open: false,
    values: ["notstarted", "running", "succeeded", "failed"],
  },
  ConnectionOperationStatus: {
    id: "connectionOperation.status",
    open: false,
    values: ["unspecified", "inprogress", "completed", "failed"],
  },
  TeamsAsyncOperationType: {
    id: "teamsAsyncOperation.operationType",
    open: true,
    values: ["invalid", "cloneTeam", "archiveTeam", "unarchiveTeam", "createTeam", "unknownFutureValue"],
  },
  TeamsAsyncOperationStatus: {
    id: "teamsAsyncOperation.status",
    open: true,
    values: ["invalid", "notStarted", "inProgress", "succeeded", "failed", "unknownFutureValue"],
  },
  CommsOperationStatus: {
    id: "commsOperation.status",
    open: false,
    values: ["NotStarted", "Running", "Completed", "Failed"],
  },
};

/** The functions, each with its routes and the resource that it sends and gives. */
export const operations = {
  addOnenoteOperations: {
    page: "seeds/000_2962987c1ea33ca8.txt",
    routes: ["/me/joinedGroups/{groupId}/sites/{siteId}/onenote/operations/$ref"],
    resource: "OnenoteOperation",
  },
  addAuthenticationOperations: {
    page: "seeds/001_b8a8231909f3562c.txt",
    routes: ["/me/authentication/operations/$ref"],
    resource: "LongRunningOperation",
  },
  addConnectionOperations: {
    page: "seeds/002_b6392185967f6546.txt",
    routes: [
      "/connections/{connectionsId}/operations/$ref",
      "/external/connections/{externalConnectionId}/operations/$ref",
    ],
    resource: "ConnectionOperation",
  },
  addTeamOperations: {
    page: "seeds/003_84eae22092077d61.txt",
    routes: ["/teams/{teamsId}/operations/$ref", "/me/joinedGroups/{groupId}/team/operations/$ref"],
    resource: "TeamsAsyncOperation",
  },
  addCallOperations: {
    page: "seeds/004_49e1af52ece8969f.txt",
    routes: ["/communications/calls/{callId}/operations/$ref"],
    resource: "CommsOperation",
  },
};
