/**
 * A token's colour as it is now (`read("--accent")` gives `rgb(23, 73, 92)`), for maps, plots and graphs, which draw with no
 * style sheet. To be read anew when `theme.dark` changes.
 */
export function openColours(document: Document): (token: `--${string}`) => string {
  return (token) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${token})`;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
}
