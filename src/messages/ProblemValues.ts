/** What a sentence about a problem may name. Null where nobody knows it yet. */
export interface ProblemValues {
  /** What the customer calls the provider. */
  providerName: string
  /** What the customer sees in the Web Connector and in QuickBooks. */
  applicationName: string
  /** The configuration file, as it is saved. */
  fileName: string
  companyName: string | null
  /** Where the company file is on its computer. */
  path: string | null
  computerName: string | null
}
