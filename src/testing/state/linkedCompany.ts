/** The company file that the other computer has. */
export const linkedCompanyFile = {
  companyName: 'Willow Creek Cabinets',
  path: 'C:\\Users\\Public\\Documents\\Intuit\\QuickBooks\\Company Files\\Willow Creek Cabinets.QBW',
  computerName: 'OFFICE-PC',
}

/** The QuickBooks that the other computer has. */
export const linkedProduct = 'QuickBooks Desktop Pro 2024'

/** Another company's file on that computer. */
export const otherCompanyFile = {
  companyName: 'Willow Creek Rentals',
  path: 'C:\\Users\\Public\\Documents\\Intuit\\QuickBooks\\Company Files\\Willow Creek Rentals.QBW',
  computerName: 'OFFICE-PC',
}

/** That company at another path: moved, or last year's copy. */
export const copiedCompanyFile = {
  companyName: linkedCompanyFile.companyName,
  path: 'D:\\Books\\Willow Creek Cabinets.QBW',
  computerName: 'OFFICE-PC',
}
