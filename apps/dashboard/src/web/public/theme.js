// Before the first paint, so that a kept theme does not flash up as the other one. See theme/theme.ts.
try {
  const theme = localStorage.getItem("apiera-dashboard:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the theme of the system it is.
}
