// Runs before the page is painted, so that a chosen theme does not flash; everything else is a module.
try {
  document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "auto";
} catch {
  document.documentElement.dataset.theme = "auto"; // The browser blocks storage.
}
