import { preload } from '../hooks/moduleCache'
import { languages } from '../messages/languages'
import type { Locale } from '../messages/Locale'

/** The locale that ships and is nearest to a language tag; English where the language is none of ours. */
export function shippedLocale(tag: string): Promise<Locale> {
  const asked = tag.toLowerCase().replaceAll('_', '-')
  const nearest =
    shipped(({ tag: ours }) => ours === asked) ?? shipped(({ language }) => language === languageOf(asked))
  return preload(nearest ?? languages.en)
}

function shipped(isNear: (ours: { tag: string; language: string }) => boolean) {
  const found = Object.entries(languages).find(([name]) => {
    const tag = name.toLowerCase()
    return isNear({ tag, language: languageOf(tag) })
  })
  return found?.[1]
}

function languageOf(tag: string) {
  return tag.replace(/-.*/, '')
}
