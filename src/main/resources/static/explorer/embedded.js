/** In a frame of another site, links to other pages open in a tab of their own. */
document.addEventListener(
  "click",
  (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link.getAttribute("href").startsWith("#")) return;
    link.setAttribute("target", "_blank");
    event.stopImmediatePropagation();
  },
  true,
);
