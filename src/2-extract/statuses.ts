/** Whether a status tells of success; what follows a redirect counts as one. */
export function isSuccess(status: number | undefined): status is number {
  return status !== undefined && status >= 200 && status < 400;
}

/** 204 No Content and 205 Reset Content have no body (RFC 9110, 15.3), whatever is said of one. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205;
}
