import { render } from "preact";
import { App } from "./app";
import { ServerContext } from "./server/server-context";
import { serverClient } from "./server/server-client";

const root = document.getElementById("sidebar");
if (root !== null) {
  render(
    <ServerContext.Provider value={serverClient(google.script.run)}>
      <App />
    </ServerContext.Provider>,
    root,
  );
}
