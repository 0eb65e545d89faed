import { apiera } from "./apiera.ts";
import { badgateway } from "./badgateway.ts";
import { google } from "./google.ts";
import { msal } from "./msal.ts";
import { smithy } from "./smithy.ts";
import type { Subject } from "./subject.ts";

/** What is compared. The first is ours. */
export const SUBJECTS: readonly Subject[] = [apiera, smithy, badgateway, google, msal];
