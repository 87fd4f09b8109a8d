/** Whether a status tells of success; what follows a redirect counts as one. */
export function isSuccess(status: number | undefined): status is number {
  return status !== undefined && status >= 200 && status < 400;
}
