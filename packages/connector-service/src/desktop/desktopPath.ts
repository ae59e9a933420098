/** Where everything of one QuickBooks Desktop connection lives. */
export const desktopPath = '/companies/:companyId/connections/:connectionId/quickbooksDesktop'
