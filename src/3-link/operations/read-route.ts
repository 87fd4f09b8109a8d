import { routeSegments } from "../../dialect/routes/route-segments.ts";
import { remember } from "../remember.ts";

/** {@link routeSegments} with a memory: a route stands in its line, in its examples, and on pages that share it. */
export const readRoute = remember(routeSegments);
