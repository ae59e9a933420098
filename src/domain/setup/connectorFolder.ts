/** Where the Web Connector's installer puts its folder, QBWebConnector, on every Windows computer. */
export const connectorFolder = String.raw`C:\Program Files (x86)\Common Files\Intuit\QuickBooks`
