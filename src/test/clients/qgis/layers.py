"""Adds the service to QGIS as its users do, and loads every layer: python3 layers.py http://localhost:8080"""

import json
import os
import sys
import urllib.request

from qgis.core import QgsApplication, QgsFeatureRequest, QgsRectangle, QgsSettings, QgsVectorLayer, QgsWkbTypes

address = sys.argv[1]
application = QgsApplication([], False)
application.initQgis()


def total(query):
    with urllib.request.urlopen(f"{address}/api/v1/{query}") as response:
        return json.load(response)["total"]


settings = QgsSettings()
settings.setValue("qgis/connections-wfs/Honorary Cities/url", f"{address}/ogc")
settings.setValue("qgis/WFS/Honorary Cities/version", "OGC_API_FEATURES")
connections = QgsApplication.dataItemProviderRegistry().provider("WFS").createDataItem("wfs:/Honorary Cities", None)
found = {item.name(): item for item in connections.createChildren()}
assert sorted(found) == ["Awards", "Events", "Places"], found

for name, item in found.items():
    collection = name.lower()
    layer = QgsVectorLayer(item.uri(), name, item.providerKey())
    assert layer.isValid(), layer.error().message()
    count = sum(1 for _ in layer.getFeatures())
    assert count == layer.featureCount() == total(f"{collection}?limit=1"), count
    within = sum(1 for _ in layer.getFeatures(QgsFeatureRequest(QgsRectangle(30, 40, 40, 60))))
    assert within == total(f"{collection}?limit=1&bbox=30,40,40,60"), within
    print(f"QGIS: {name}: {count} features, {within} in a box, {QgsWkbTypes.displayString(layer.wkbType())}", flush=True)

# QGIS without a window crashes while it ends.
os._exit(0)
