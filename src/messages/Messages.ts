import type { English } from './en'

type Widened<Value> = Value extends string
  ? string
  : Value extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> }

type Some<Value> = Value extends string | ((...values: never) => string)
  ? Value
  : { readonly [Key in keyof Value]?: Some<Value[Key]> }

/** Every sentence that users read, by section: strings, and functions that put values into sentences. */
export interface Messages extends Widened<English> {}

type SectionOverrides<Section extends keyof Messages> = {
  readonly [Key in keyof Messages[Section]]?: Some<Messages[Section][Key]>
}

/** Some of the {@link Messages}, to say those in other words and keep the rest. */
export type MessageOverrides = { readonly [Section in keyof Messages]?: SectionOverrides<Section> }
