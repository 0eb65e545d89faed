import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import "./styles/main.css";
import { App } from "./app.tsx";

// The server tries again by itself what may be tried again. "always": the server may be on this machine, whatever the network does.
const client = new QueryClient({
  defaultOptions: {
    queries: { retry: false, networkMode: "always", staleTime: 5_000 },
    mutations: { networkMode: "always" },
  },
});

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
}
