import { readFile } from "node:fs/promises";

/**
 * Makes sure that a description can be had and is one of OpenAPI, before anything else is tried with it.
 *
 * @param source - absolute path or URL.
 * @throws Error - it cannot be read, or is something else.
 */
export async function checkSource(source: string): Promise<void> {
  const text = /^https?:/.test(source) ? await download(source) : await readText(source);
  // Of a file in YAML or JSON, wherever in it the version stands.
  if (!/["']?\b(openapi|swagger)["']?\s*:\s*["']?\d/.test(text)) {
    throw new Error(`${source} is no OpenAPI description: it does not say its version in \`openapi\`.`);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new Error(`${path} cannot be read. Give the path of a file, or a URL with http or https.`, { cause });
  }
}

async function download(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  } catch (cause) {
    throw new Error(`${url} cannot be reached. Check the address and the network.`, { cause });
  }
  if (!response.ok) throw new Error(`${url} answers ${response.status} ${response.statusText}. Check the address.`);
  return response.text();
}
