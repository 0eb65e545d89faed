import { Fragment, type ReactNode } from "react";
import { Dialog } from "../ui/dialog.tsx";
import { turnSingleKeys, useSingleKeys } from "./shortcuts.ts";

const SHORTCUTS: readonly (readonly [string, readonly (readonly [readonly string[], string])[]])[] = [
  [
    "Everywhere",
    [
      [["?"], "Show these shortcuts"],
      [["Esc"], "Close what is open"],
      [["Ctrl", "Z"], "Undo, while a message offers it"],
    ],
  ],
  [
    "Catalogue",
    [
      [["/"], "Go to the search"],
      [["↑ ↓"], "Go from product to product, in the table"],
      [["Enter"], "Open the product"],
      [["X"], "Select the product, or the other way round"],
      [["Shift", "↑ ↓"], "Select on the way"],
      [["Shift", "Click"], "Select up to here, on a box"],
    ],
  ],
  ["Access", [[["P"], "Pause, or go on"]]],
];

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const on = useSingleKeys();
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      {SHORTCUTS.map(([group, shortcuts]) => (
        <section key={group} className="shortcuts">
          <h3>{group}</h3>
          <dl>
            {shortcuts.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 && " + "}
                      <kbd>{key}</kbd>
                    </Fragment>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="check">
        <input type="checkbox" checked={on} onChange={({ target }) => turnSingleKeys(target.checked)} />
        Shortcuts of a single character are on
      </label>
    </Dialog>
  );
}
