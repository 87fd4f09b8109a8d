import type { Report } from "../diagnostics/diagnostic.ts";
import { reportOnce } from "../diagnostics/report-once.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { PageFacts } from "../model/facts.ts";
import type { LinkOptions } from "../model/options.ts";
import { checkAnchors } from "./checks/check-anchors.ts";
import { checkAnnotatedResults } from "./checks/check-annotated-results.ts";
import { checkAnnotations } from "./checks/check-annotations.ts";
import { checkExampleNames } from "./checks/check-example-names.ts";
import { checkExamples } from "./checks/check-examples.ts";
import { checkHosts } from "./checks/check-hosts.ts";
import { checkLinks } from "./checks/check-links.ts";
import { checkNameCasing } from "./checks/check-name-casing.ts";
import { checkRepresentations } from "./checks/check-representations.ts";
import { checkResults } from "./checks/check-results.ts";
import { checkSegmentCasing } from "./checks/check-segment-casing.ts";
import { strongerFindings } from "./checks/stronger-findings.ts";
import { createNameEvidence } from "./names/name-evidence.ts";
import { createNamespaces } from "./names/namespaces.ts";
import { createPageIndex } from "./names/page-index.ts";
import { tellOwnTypesApart } from "./names/tell-own-types-apart.ts";
import { typeMentionsOf } from "./names/type-mentions.ts";
import { includePermissions } from "./operations/include-permissions.ts";
import { linkOperations } from "./operations/link-operations.ts";
import { settleLists } from "./operations/settle-lists.ts";
import { createLinkContext } from "./types/create-link-context.ts";
import { declareTypes } from "./types/declare-types.ts";
import { followRoutes } from "./types/follow-routes.ts";
import { interfacesIn, linkTypes } from "./types/link-types.ts";

/** All pages to the model: which declarations exist, what their names mean, and where pages contradict each other. */
export function linkApi(written: readonly PageFacts[], options: LinkOptions, reportAll: Report): ApiModel {
  const report = reportOnce(reportAll, strongerFindings);
  const pages = settleLists(tellOwnTypesApart(written), report);
  const mentions = pages.flatMap(typeMentionsOf);
  const pageIndex = createPageIndex(pages);
  const namespaces = createNamespaces(pages, mentions, options.rootNamespace);
  const evidence = createNameEvidence(mentions, namespaces);

  const linked = linkTypes(pages, { pages: pageIndex, namespaces, evidence }, options, report);
  const own = linkOperations(pages, createLinkContext(linked, options, report));
  const operations = includePermissions(own, pages, pageIndex, report);
  const types = followRoutes(declareTypes(linked, namespaces.root), operations, report);

  checkLinks(pages, pageIndex, linked.index, report);
  checkAnchors(pages, pageIndex, report);
  checkAnnotations(pages, linked.index, report);
  checkExamples(pages, linked, types, report);
  checkResults(operations, report);
  checkAnnotatedResults(pages, linked, report);
  checkRepresentations(interfacesIn(linked.index), linked, report);
  checkNameCasing(linked.index.all(), report);
  checkSegmentCasing(pages, report);
  checkExampleNames(pages, report);
  checkHosts(pages, report);
  return { types, operations };
}
