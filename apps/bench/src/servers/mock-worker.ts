/** The mock server on a thread of its own, so that it and those who call it do not wait for each other's turn. */
import { parentPort } from "node:worker_threads";
import { startMockServer } from "@apiera/mock-server";

const { apiUrl, tokenUrl, credentials } = await startMockServer({ rateLimit: false });
parentPort?.postMessage({ apiUrl, tokenUrl, credentials });
