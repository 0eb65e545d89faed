import { emitChild, exportedNames } from "./emit-resource.ts";
import type { ResourceModel } from "./model.ts";
import { header, importStatement } from "./text.ts";
import { comment } from "./tsdoc.ts";

/** A resource and all that hang below it. */
export function withChildren(resource: ResourceModel): ResourceModel[] {
  return [resource, ...resource.children.flatMap(withChildren)];
}

/** The module of the client class: the resources at the top as properties, each made when it is first used. */
export function emitClient(resources: readonly ResourceModel[]): string {
  return [
    header,
    importStatement("type ", ["ClientCore", "RateLimitState"], "../runtime.ts"),
    ...resources.map(({ className, fileName }) => importStatement("", [className], `./resources/${fileName}.ts`)),
    `\n${comment(["The whole API. Create one with `createClient`; it holds no connection and needs no closing."])}`,
    "export class ApieraClient {\n  readonly #core: ClientCore;\n",
    ...resources.map(({ property, className }) => `  #${property}: ${className} | undefined;\n`),
    "\n  constructor(core: ClientCore) {\n    this.#core = core;\n  }\n",
    `\n${comment(["What the standalone functions work with, such as `listProducts(client.core, …)`."], "  ")}`,
    "  get core(): ClientCore {\n    return this.#core;\n  }\n",
    `\n${comment(["The request budget as last told by the server, and how much it made calls wait. Undefined when pacing is off."], "  ")}`,
    "  get rateLimit(): RateLimitState | undefined {\n    return this.#core.rateLimit;\n  }\n",
    ...resources.map(emitChild),
    "}\n",
  ].join("");
}

/** The module that exports everything generated that is public: classes, functions, query interfaces and the types of the schemas. */
export function emitIndex(resources: readonly ResourceModel[], schemas: readonly string[]): string {
  const exports = resources.flatMap(withChildren).map((resource) => {
    const { functions, types } = exportedNames(resource);
    const names = [resource.className, ...functions, ...types.map((type) => `type ${type}`)];
    return `export {\n${names.map((name) => `  ${name},\n`).join("")}} from "./resources/${resource.fileName}.ts";\n`;
  });
  const models = [...schemas].sort().map((name) => `  ${name},\n`);
  return [
    header,
    'export { ApieraClient } from "./client.ts";\n',
    ...exports,
    models.length === 0 ? "" : `export type {\n${models.join("")}} from "./types.gen.ts";\n`,
  ].join("");
}
