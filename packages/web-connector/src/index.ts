export type {
  ApplicationRow,
  CompanyFileMode,
  CompanyFileSummary,
  ComputerState,
  IntegratedApplication,
  Notice,
  ProgressState,
  QuickBooksState,
  QuickBooksUser,
} from './computer/ComputerState'
export { createQuickBooksComputer, type QuickBooksComputerOptions } from './computer/createQuickBooksComputer'
export { agreeToEverything } from './computer/Question'
export type {
  CertificateChoice,
  Policy,
  Question,
  QuestionChoices,
  QuestionDetails,
  QuestionKind,
  QuestionOf,
} from './computer/Question'
export type { OpenedConfiguration, QuickBooksComputer } from './computer/QuickBooksComputer'
export type { UpdateResult } from './connector/UpdateResult'
export type { Clock } from './clock/Clock'
export { createVirtualClock, type VirtualClock } from './clock/createVirtualClock'
export { systemClock } from './clock/systemClock'
export type { WebConnectorSettings } from './connector/WebConnectorSettings'
export { addRecord, invoiceLines } from './quickbooks/company/addRecord'
export { backUp, copyCompanyFile, restore, type CompanyFileBackup } from './quickbooks/company/backUp'
export type {
  Company,
  CompanyData,
  CompanyFile,
  CompanyFileMarks,
  DeletedRecord,
} from './quickbooks/company/CompanyFile'
export { createCompanyFile, type CompanyFileOptions } from './quickbooks/company/createCompanyFile'
export type { DataType, RecordOf } from './quickbooks/company/dataTypes'
export { deleteRecord } from './quickbooks/company/deleteRecord'
export { editRecord } from './quickbooks/company/editRecord'
export { mergeListEntries } from './quickbooks/company/mergeListEntries'
export type * from './quickbooks/company/records'
export type { Edition, QuickBooks } from './quickbooks/QuickBooks'
export { companyRecords, type RecordFields } from './quickbooks/qbxml/companyRecords'
export { QuickBooksBusyError } from './quickbooks/QuickBooksBusyError'
export type { QuickBooksFaults } from './quickbooks/QuickBooksFaults'
export { operations, type Operation, type ParametersOf } from './soap/operations'
export { ServiceError } from './soap/ServiceError'
export { WebService, type Interference, type WebServiceOptions } from './soap/WebService'
