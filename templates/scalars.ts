/**
 * Names for the primitive types of OData as JSON carries them. `String` and `Boolean` are TypeScript's own.
 *
 * Nothing is converted on the way: a `DateTimeOffset` stays the text that the service sent.
 */

/** Bytes, as base64url text. */
export type Binary = string;

/** Unsigned, 8 bits. */
export type Byte = number;

/** A day: `2030-12-31`. */
export type Date = string;

/** A moment in ISO 8601: `2030-12-31T23:59:59Z`. */
export type DateTimeOffset = string;

/** A decimal number; JSON carries it as a number, with the precision of one. */
export type Decimal = number;

/** Floating point, 64 bits. */
export type Double = number;

/** A length of time in ISO 8601: `PT8H`. */
export type Duration = string;

/** A UUID: `01234567-89ab-cdef-0123-456789abcdef`. */
export type Guid = string;

/** Signed, 16 bits. */
export type Int16 = number;

/** Signed, 32 bits. */
export type Int32 = number;

/** Signed, 64 bits. JSON carries it as a number: beyond 2^53 the last digits are lost. */
export type Int64 = number;

/** Any JSON value; its shape is not documented. */
export type Json = unknown;

/** Signed, 8 bits. */
export type SByte = number;

/** Floating point, 32 bits. */
export type Single = number;

/** A link to bytes that are read and written on their own. */
export type Stream = string;

/** A time of day: `23:59:59`. */
export type TimeOfDay = string;
