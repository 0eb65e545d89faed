import { writeFile } from "node:fs/promises";
import { bundle } from "./bundle.ts";
import { operationTable } from "./operations.ts";
import { renderOperations } from "./render.ts";

const d = await bundle(new URL("../src/generated/openapi.json", import.meta.url).pathname);
await writeFile(new URL("../src/generated/operations.ts", import.meta.url), renderOperations(operationTable(d)));
