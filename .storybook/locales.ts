import { en } from '../src/messages/en'
import type { Locale } from '../src/messages/Locale'

/** Every language that we speak, by its code. */
export const locales: Record<string, Locale> = { [en.code]: en }
