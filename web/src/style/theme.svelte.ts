export type ThemeName = "system" | "light" | "dark";

export const themeNames: readonly ThemeName[] = ["system", "light", "dark"];

/** Light or dark: as the system has it, or as was chosen, which this browser remembers. */
export interface Theme {
  readonly chosen: ThemeName;
  /** Whether the page is dark now. */
  readonly dark: boolean;
  choose(name: ThemeName): void;
}

const key = "sayso-theme";

export function openTheme(window: Window): Theme {
  const root = window.document.documentElement;
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  let chosen = $state<ThemeName>(readChosen(window));
  let systemDark = $state(system.matches);
  show();
  system.addEventListener("change", ({ matches }) => {
    systemDark = matches;
  });

  function show(): void {
    if (chosen === "system") delete root.dataset.theme;
    else root.dataset.theme = chosen;
  }

  return {
    get chosen() {
      return chosen;
    },
    get dark() {
      return chosen === "system" ? systemDark : chosen === "dark";
    },
    choose(name) {
      chosen = name;
      show();
      try {
        window.localStorage.setItem(key, name);
      } catch {
        // A browser that keeps nothing shows the choice until the window is closed.
      }
    },
  };
}

function readChosen(window: Window): ThemeName {
  try {
    const kept = window.localStorage.getItem(key);
    return themeNames.find((name) => name === kept) ?? "system";
  } catch {
    return "system";
  }
}
