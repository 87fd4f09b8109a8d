import { expect, test } from "vitest";
import type { RemarkColumn } from "../../src/dialect/columns.ts";
import {
  explainsAsterisk,
  introducesOrigin,
  matchCellRemark,
  matchMisspeltRemark,
  matchNamedOrigin,
  matchRemarks,
  matchTypeRemarks,
  type Remarks,
  sentencesOf,
  withoutInheritance,
} from "../../src/dialect/remarks.ts";

const none: Remarks = { readOnly: false, required: false, deprecated: false };

test.each<{ given: string; want: Partial<Remarks> }>([
  { given: "The id. Read-only.", want: { readOnly: true } },
  { given: "Read only. The id.", want: { readOnly: true } },
  { given: "Readonly", want: { readOnly: true } },
  { given: "The id (read-only).", want: { readOnly: true } },
  { given: "This property is read-only.", want: { readOnly: true } },
  { given: "The id.<br>Read-only.", want: { readOnly: true } },
  { given: "The id. **Read-only**.", want: { readOnly: true } },
  { given: "The tickets that are `open` (read-only) or closed.", want: {} },
  { given: "Whether the folder is read-only for guests.", want: {} },
  { given: "Read-only access is granted to guests.", want: {} },
  { given: "Not read-only.", want: {} },
  { given: "This is a read-only property.", want: { readOnly: true } },
  { given: "This is a read-only copy.", want: {} },
  { given: "(required) Read-only.", want: { required: true, readOnly: true } },

  { given: "Nullable.", want: { nullable: true } },
  { given: "The id. Nullable. Read-only.", want: { nullable: true, readOnly: true } },
  { given: "The name can be null.", want: { nullable: true } },
  { given: "Not nullable.", want: { nullable: false } },
  { given: "The id. Not nullable. Read-only.", want: { nullable: false, readOnly: true } },
  { given: "Non-nullable.", want: { nullable: false } },
  { given: "The name cannot be null.", want: { nullable: false } },
  { given: "This property is not nullable.", want: { nullable: false } },
  { given: "Lists nullable columns.", want: {} },
  { given: "Nullable: false.", want: { nullable: false } },
  { given: "Nullable: true.", want: { nullable: true } },

  { given: "The title. Required.", want: { required: true } },
  { given: "Required. The title.", want: { required: true } },
  { given: "**Required**. The title.", want: { required: true } },
  { given: "Required: the title.", want: { required: true } },
  { given: "(Required) The title.", want: { required: true } },
  { given: "The title. Required", want: { required: true } },
  { given: "Required - the title.", want: { required: true } },
  { given: "The title. *(required)*", want: { required: true } },
  { given: "The title (mandatory).", want: { required: true } },
  { given: "The title. Required field.", want: { required: true } },
  { given: "Is required. The title.", want: { required: true } },
  { given: "The title. Must be provided.", want: { required: true } },
  { given: "Must be provided by guests.", want: {} },
  { given: "Required for refunds.", want: {} },
  { given: "Required if the state is open.", want: {} },
  { given: "Required when you create a ticket.", want: {} },
  { given: "Required only for orders.", want: {} },
  { given: "The password is required.", want: {} },
  { given: "When, e.g., `2020-02-04` **Required**.", want: { required: true } },
  { given: "One of: 'open', 'closed' **Required**", want: { required: true } },
  { given: "The title is **required** for refunds.", want: {} },
  { given: "Leave out **Required** fields.", want: {} },
  { given: "Optional.", want: {} },

  { given: "Deprecated. Use title instead.", want: { deprecated: true } },
  { given: "[Deprecated] Use title instead.", want: { deprecated: true } },
  { given: "(Deprecated) Use title instead.", want: { deprecated: true } },
  { given: "This property is deprecated.", want: { deprecated: true } },
  { given: "The name will be deprecated.", want: { deprecated: true } },
  { given: "This value is deprecated.", want: { deprecated: true } },
  { given: "The `paper` member is deprecated and has stopped coming.", want: {} },
  { given: "The values `tin` and `lead` are deprecated.", want: {} },
  { given: "The value of this property is deprecated.", want: { deprecated: true } },
  { given: "The old values have been deprecated.", want: {} },
  { given: "Lists deprecated tickets.", want: {} },

  { given: "*Read-only.* The id.", want: { readOnly: true } },
  { given: "[Read-only] The id.", want: { readOnly: true } },
  { given: "The id - Read-only.", want: { readOnly: true } },
  { given: "The number. Read-only for guests.", want: {} },
  { given: "Read-only for guests. The id. Read-only.", want: { readOnly: true } },
  { given: "Read-only if the ticket is closed.", want: {} },
  { given: "This property is read-only, except for owners.", want: {} },
  { given: "The `read-only` flag of the ticket.", want: {} },
  { given: "The mode: read-write or read-only.", want: {} },
  { given: "[Required] The title.", want: { required: true } },
  { given: "_Required._ The title.", want: { required: true } },
  { given: "The title (required).", want: { required: true } },
  { given: "The title. This property is required.", want: { required: true } },
  { given: "This property is required for refunds.", want: {} },
  { given: "Mandatory.", want: { required: true } },
  { given: "The title. Never null.", want: { nullable: false } },
  { given: "This property isn’t nullable.", want: { nullable: false } },
  { given: "Can’t be null.", want: { nullable: false } },
  { given: "Obsolete. Use title instead.", want: { deprecated: true } },
  { given: "This property is being deprecated.", want: { deprecated: true } },
  { given: "Indicates whether the ticket is deprecated.", want: {} },
  { given: "True if the ticket is deprecated; otherwise, false.", want: {} },

  { given: "", want: {} },
])("the remarks of $given are $want", ({ given, want }) => {
  expect(matchRemarks(given)).toEqual({ ...none, ...want });
});

test.each([
  { given: "String, required", want: { required: true } },
  { given: "(Required) String", want: { required: true } },
  { given: "Required String", want: { required: true } },
  { given: "String (read-only)", want: { readOnly: true } },
  { given: "String (deprecated)", want: { deprecated: true } },
  { given: "requiredTicket", want: {} },
])("the remarks of the type $given are $want", ({ given, want }) => {
  expect(matchTypeRemarks(given)).toEqual({ ...none, ...want });
});

test.each([
  { given: "The id. Read-only.", want: ["The id", "Read-only"] },
  { given: "Uses v1.0 of the format.", want: ["Uses v1.0 of the format"] },
  { given: "**Required**; the `title`", want: ["Required", "the title"] },
  { given: "One<br/>two\nthree", want: ["One", "two", "three"] },
  { given: ". Nullable.", want: ["Nullable"] },
])("the sentences of $given are $want", ({ given, want }) => {
  expect(sentencesOf(given)).toEqual(want);
});

test.each([
  ["Inherited from widget", ""],
  ["Inherited from widget.", ""],
  ["Inherits from widget.", ""],
  ["Inherited from sample.widget. The state.", "The state."],
  ["Inherited from the widget", ""],
  ["Inherited from widget The state.", "The state."],
  ["Inherited from widget, where it is set.", "Inherited from widget, where it is set."],
  ["The state. Inherited from widget.", "The state."],
  [
    "The state. Inherited from [widget](https://docs.example.com/widget). Read-only.",
    "The state. Read-only.",
  ],
  ["The state, inherited from widget.", "The state, inherited from widget."],
  ["", ""],
])("%j without what only an heir would say is %j", (given, want) => {
  expect(withoutInheritance(given)).toBe(want);
});

test.each([
  { given: "Requried. The title.", want: { written: "Requried", meant: "Required" } },
  { given: "**Optionl.** The title.", want: { written: "Optionl", meant: "Optional" } },
  { given: "(Requierd) The title.", want: { written: "Requierd", meant: "Required" } },
  { given: "Raed-only. The title.", want: { written: "Raed-only", meant: "Read-only" } },
  { given: "Nulable", want: { written: "Nulable", meant: "Nullable" } },
  { given: "Required. The title.", want: undefined },
  { given: "Options. Separated by commas.", want: undefined },
  { given: "Requires a title.", want: undefined },
  { given: "Requried title.", want: undefined },
  { given: "The title. Requried.", want: undefined },
])("the remark that is misspelt in $given is $want", ({ given, want }) => {
  expect(matchMisspeltRemark(given)).toEqual(want);
});

test.each([
  { given: "Yes", want: true },
  { given: "y", want: true },
  { given: "Required.", want: true },
  { given: "✓", want: true },
  { given: "Mandatory", want: true },
  { given: "✗", want: false },
  { given: "Optional", want: false },
  { given: "Yes, if the state is open", want: false },
  { given: "Required for guests", want: false },
  { given: "No", want: false },
  { given: "yesterday", want: false },
  { given: "", want: false },
])("a cell below Required that says $given says yes: $want", ({ given, want }) => {
  expect(matchCellRemark(given, "required").required).toBe(want);
});

test.each([
  { given: "The state. Inherited from ", want: true },
  { given: "Inherits from the ", want: true },
  { given: "Inherited by ", want: false },
  { given: "Inherited from a colleague of ", want: false },
])("$given introduces where a property comes from: $want", ({ given, want }) => {
  expect(introducesOrigin(given)).toBe(want);
});

test.each<{ column: RemarkColumn; given: string; want: Partial<Remarks> }>([
  { column: "optional", given: "No", want: { required: true } },
  { column: "optional", given: "Yes", want: { required: false } },
  { column: "optional", given: "Not for guests", want: { required: false } },
  { column: "readOnly", given: "Yes", want: { readOnly: true } },
  { column: "readOnly", given: "Read-only", want: { readOnly: true } },
  { column: "readOnly", given: "R", want: { readOnly: true } },
  { column: "readOnly", given: "Read/write", want: { readOnly: false } },
  { column: "nullable", given: "✓", want: { nullable: true } },
  { column: "nullable", given: "No", want: { nullable: false } },
  { column: "nullable", given: "", want: {} },
])("a cell below $column that says $given says $want", ({ column, given, want }) => {
  expect(matchCellRemark(given, column)).toEqual(want);
});

test.each([
  { given: "Inherited from operation.", want: "operation" },
  { given: "The state. Inherited from the operation resource.", want: "operation" },
  { given: "The state (Inherited from example.operation)", want: "example.operation" },
  { given: "Whether rights are inherited from parents.", want: undefined },
  { given: "Inherited from the ", want: undefined },
  { given: "Inherited from operation and its parts.", want: undefined },
])("$given names $want as where a property comes from", ({ given, want }) => {
  expect(matchNamedOrigin(given)).toBe(want);
});

test.each([
  { given: "* required", want: true },
  { given: "*Required", want: true },
  { given: "(*) = mandatory", want: true },
  { given: "* indicates a required field", want: true },
  { given: "Fields marked with an asterisk (*) are required.", want: true },
  { given: "Parameters marked with * are mandatory.", want: true },
  { given: "* Not below 5.", want: false },
  { given: "Required.", want: false },
  { given: "Fields marked with * are new.", want: false },
])("whether $given explains an asterisk is $want", ({ given, want }) => {
  expect(explainsAsterisk(given)).toBe(want);
});
