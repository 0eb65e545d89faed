/**
 * Imports point down the layers only (see README.md, "How the layers fit"). Each package names what it may import from this repository;
 * a package that is not named here may import nothing of it. Tests, and what only builds the project, are free.
 */
const MAY_IMPORT = {
  "packages/auth": [],
  "packages/openapi": [],
  "packages/mock-server": ["packages/openapi"],
  "packages/cache-conformance": ["packages/auth"],
  "packages/cache-memory": ["packages/auth"],
  "packages/cache-filesystem": ["packages/auth"],
  "packages/cache-redis": ["packages/auth"],
  "packages/cache-keyv": ["packages/auth"],
  "packages/adapter-template": ["packages/auth"],
  "packages/client": ["packages/auth"],
};

const TESTS = "(\\.test\\.ts$|/test/)";

const layers = Object.entries(MAY_IMPORT).map(([from, below]) => ({
  name: `layers-${from.slice("packages/".length)}`,
  comment: `${from} may import from this repository only: ${below.join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `^${from}/src/`, pathNot: TESTS },
  to: { path: "^(packages|apps)/", pathNot: [`^${from}/`, ...below.map((folder) => `^${folder}/`)] },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: "packages-named",
      comment: "Every package has its place in the layers: add it to MAY_IMPORT.",
      severity: "error",
      from: {
        path: "^packages/[^/]+/src/",
        pathNot: [TESTS, "^packages/tooling/", ...Object.keys(MAY_IMPORT).map((folder) => `^${folder}/`)],
      },
      to: {},
    },
    {
      name: "apps-use-public-exports",
      comment: "Apps show what users can do: they import packages by name, from what is published.",
      severity: "error",
      from: { path: "^apps/" },
      to: { path: "^packages/(?!tooling/)[^/]+/(?!dist/|package\\.json$)" },
    },
    {
      name: "auth-runs-anywhere",
      comment: "The core uses no built-ins of Node: it runs wherever fetch and WebCrypto do.",
      severity: "error",
      from: { path: "^packages/(auth|client|cache-memory|cache-conformance)/src/", pathNot: TESTS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unlisted-dependency",
      comment: "What is imported stands in the package's own package.json.",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: TESTS },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"] },
    },
    {
      name: "published-code-needs-no-dev-dependency",
      severity: "error",
      from: { path: "^packages/(?!tooling/)[^/]+/src/", pathNot: TESTS },
      // The client carries the parts of zod it uses in its own bundle.
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only", "npm-peer"],
        pathNot: "/node_modules/zod/",
      },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
