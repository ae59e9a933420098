import type { everywhereMessages } from './en/everywhere'
import type { manageMessages } from './en/manage'
import type { setupMessages } from './en/setup'
import type { troubleMessages } from './en/trouble'

type Widened<Value> = Value extends string
  ? string
  : Value extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> }

/** What every screen may have to say. */
export interface EverywhereMessages extends Widened<typeof everywhereMessages> {}

/** What is said while QuickBooks Desktop is set up or taken away, and in the pictures of its computer. */
export interface SetupMessages extends Widened<typeof setupMessages> {}

/** What is said of connections that there are. */
export interface ManageMessages extends Widened<typeof manageMessages> {}

/** What is said where something isn’t right. */
export interface TroubleMessages extends Widened<typeof troubleMessages> {}

/** The parts of the messages that are fetched when they are needed, each by its name. */
export interface MessagesParts {
  setup: SetupMessages
  manage: ManageMessages
  trouble: TroubleMessages
}

/** The name of a part of the messages that is fetched when it is needed. */
export type MessagesPart = keyof MessagesParts

/** Every sentence that users read, by section: strings, and functions that put values into sentences. */
export interface Messages extends EverywhereMessages, SetupMessages, ManageMessages, TroubleMessages {}

type Some<Value> = Value extends string | ((...values: never) => string)
  ? Value
  : { readonly [Key in keyof Value]?: Some<Value[Key]> }

type SectionOverrides<Section extends keyof Messages> = {
  readonly [Key in keyof Messages[Section]]?: Some<Messages[Section][Key]>
}

/** Some of the {@link Messages}, to say those in other words and keep the rest. */
export type MessageOverrides = { readonly [Section in keyof Messages]?: SectionOverrides<Section> }
