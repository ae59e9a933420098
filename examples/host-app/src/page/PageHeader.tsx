import type { Place } from './usePlace'

const places = { apply: 'Apply', settings: 'Settings' } satisfies Record<Place, string>

/** The lender's name, and the way between its pages. */
export function PageHeader({ place }: { place: Place }) {
  return (
    <header>
      <span className="logo" aria-hidden="true" />
      Harbor Lending
      <nav>
        {Object.entries(places).map(([id, name]) => (
          <a key={id} href={`#${id}`} aria-current={id === place ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </header>
  )
}
