/** Whether a status tells of success; what follows a redirect counts as one. */
export function isSuccess(status: number | undefined): status is number {
  return status !== undefined && status >= 200 && status < 400;
}

/** 204 No Content, 205 Reset Content and 304 Not Modified have no body (RFC 9110, 15.3, 15.4), whatever is said of one. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
