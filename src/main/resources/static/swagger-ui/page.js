// Shows the OpenAPI document for readers who try requests by hand.

/** Offers known values to choose from, and sends no parameter that the reader has not set. */
function simplify(parameter) {
  const { schema } = parameter;
  const value = schema.items ?? schema;
  if (schema.items && value.examples) {
    value.enum ??= value.examples;
  }
  delete schema.default;
  return parameter;
}

/** Leaves out what only programs need: conditional requests, response headers, and the bodies of errors. */
function forReaders(document) {
  for (const path of Object.values(document.paths)) {
    delete path.parameters;
    path.get.parameters?.forEach(simplify);
    delete path.get.responses["200"].headers;
  }
  for (const error of Object.values(document.components.responses)) {
    delete error.headers;
    delete error.content;
  }
  return document;
}

/** Puts the list that a tag is named after before the other ones. */
function byTag(one, other) {
  const rank = (operation) => {
    const path = operation.get("path");
    const main = `/api/v1/${operation.getIn(["operation", "tags", 0]).toLowerCase().replaceAll(" ", "-")}`;
    return `${path.startsWith(main) ? 0 : 1}${path}`;
  };
  return rank(one) < rank(other) ? -1 : 1;
}

const readers = () => ({
  statePlugins: {
    spec: { wrapActions: { updateJsonSpec: (update) => (document) => update(forReaders(document)) } },
  },
  wrapComponents: { ServersContainer: () => () => null },
});

if (matchMedia("(prefers-color-scheme: dark)").matches) {
  document.documentElement.classList.add("dark-mode");
}
SwaggerUIBundle({
  url: "../v3/api-docs",
  domNode: document.getElementById("swagger-ui"),
  deepLinking: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: -1,
  operationsSorter: byTag,
  plugins: [readers],
});
