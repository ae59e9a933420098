import type { Locale } from 'connections-sdk'
import { languages } from './languages'

/** In which language the connections are spoken of. */
export function LanguageChoice({ onChoose }: { onChoose: (locale: Locale) => void }) {
  const choose = async (tag: string) => {
    const locale = await languages[tag]?.load()
    if (locale) onChoose(locale)
  }
  return (
    <label className="language">
      Language{' '}
      <select onChange={(event) => void choose(event.target.value)}>
        {Object.entries(languages).map(([tag, { name }]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
