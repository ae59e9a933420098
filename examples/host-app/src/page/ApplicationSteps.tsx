const steps = { business: 'Your business', books: 'Connect your books', offer: 'Your offer' }

/** Where the business stands in its loan application. */
export function ApplicationSteps({ current }: { current: keyof typeof steps }) {
  return (
    <ol className="steps">
      {Object.entries(steps).map(([id, name]) => (
        <li key={id} aria-current={id === current ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  )
}
