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
