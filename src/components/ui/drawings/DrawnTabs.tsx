/** The tabs at the top of a drawn window's page. */
export function DrawnTabs({ tabs, chosen }: { tabs: readonly string[]; chosen: string }) {
  return (
    <div className="connections-drawn-tabs">
      {tabs.map((tab) => (
        <span key={tab} data-chosen={tab === chosen || undefined}>
          {tab}
        </span>
      ))}
    </div>
  )
}
