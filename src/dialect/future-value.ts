/** Whether a value of an enum says that the service may send others: `unknownFutureValue` (OData: evolvable enums). */
export function isFutureValue(value: string): boolean {
  return value.toLowerCase() === "unknownfuturevalue";
}
