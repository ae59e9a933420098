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
export type { Company, CompanyFile, CompanyFileMarks } from './quickbooks/company/CompanyFile'
export { createCompanyFile, type CompanyFileOptions } from './quickbooks/company/createCompanyFile'
export { editRecord } from './quickbooks/company/editRecord'
export type * from './quickbooks/company/records'
export type { Edition, QuickBooks } from './quickbooks/QuickBooks'
export { QuickBooksBusyError } from './quickbooks/QuickBooksBusyError'
export type { QuickBooksFaults } from './quickbooks/QuickBooksFaults'
export { operations, type Operation, type ParametersOf } from './soap/operations'
export { ServiceError } from './soap/ServiceError'
export { WebService, type Interference, type WebServiceOptions } from './soap/WebService'
