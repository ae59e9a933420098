import type { everywhereMessages } from './en/everywhere'
import type { manageMessages } from './en/manage'
import type * as connectionPageModule from './en/connectionPage'
import type * as pauseSchedulerModule from './en/pauseScheduler'
import type { setupMessages } from './en/setup'
import type { stepsMessages } from './en/steps'
import type { troubleMessages } from './en/trouble'

type Widened<Value> = Value extends string
  ? string
  : Value extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> }

/** What every screen may have to say. */
export interface EverywhereMessages extends Widened<typeof everywhereMessages> {}

/** What the setup of QuickBooks Desktop says around its steps and in the first of them. */
export interface SetupMessages extends Widened<typeof setupMessages> {}

/** What the setup's further steps say, the way back out, and the pictures of the QuickBooks computer. */
export interface StepsMessages extends Widened<typeof stepsMessages> {}

/** What is said of connections in a list, and of the status of each. */
export interface ManageMessages extends Widened<typeof manageMessages> {}

/** What a connection's own page says. */
export interface PageMessages extends Widened<typeof connectionPageModule> {}

/** What is said where syncs are paused. */
export interface PausesMessages extends Widened<typeof pauseSchedulerModule> {}

/** What is said where something isn’t right. */
export interface TroubleMessages extends Widened<typeof troubleMessages> {}

/** The parts of the messages that are fetched when they are needed, each by its name. */
export interface MessagesParts {
  setup: SetupMessages
  steps: StepsMessages
  manage: ManageMessages
  page: PageMessages
  pauses: PausesMessages
  trouble: TroubleMessages
}

/** The name of a part of the messages that is fetched when it is needed. */
export type MessagesPart = keyof MessagesParts

/** Every sentence that users read, by section: strings, and functions that put values into sentences. */
export interface Messages
  extends
    EverywhereMessages,
    SetupMessages,
    StepsMessages,
    ManageMessages,
    PageMessages,
    PausesMessages,
    TroubleMessages {}

type Some<Value> = Value extends string | ((...values: never) => string)
  ? Value
  : { readonly [Key in keyof Value]?: Some<Value[Key]> }

type SectionOverrides<Section extends keyof Messages> = {
  readonly [Key in keyof Messages[Section]]?: Some<Messages[Section][Key]>
}

/** Some of the {@link Messages}, to say those in other words and keep the rest. */
export type MessageOverrides = { readonly [Section in keyof Messages]?: SectionOverrides<Section> }
