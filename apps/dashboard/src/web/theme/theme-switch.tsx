import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";
import { chooseTheme, THEMES, type Theme, useChosenTheme } from "./theme.ts";

const LABELS = {
  system: ["As the system", "system"],
  light: ["Light", "sun"],
  dark: ["Dark", "moon"],
} as const satisfies Record<Theme, readonly [string, string]>;

export function ThemeSwitch(): ReactNode {
  const chosen = useChosenTheme();
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">Theme</legend>
      {THEMES.map((theme) => {
        const [label, icon] = LABELS[theme];
        return (
          <label key={theme} title={label}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === chosen}
              onChange={() => chooseTheme(theme)}
            />
            <Icon name={icon} />
            <span className="visually-hidden">{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
