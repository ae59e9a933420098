export interface CompanyHomeProps {
  companyName: string
  path: string
}

const sections = [
  { name: 'Customers', items: ['Invoices', 'Payments', 'Statements'] },
  { name: 'Vendors', items: ['Bills', 'Pay bills', 'Purchase orders'] },
  { name: 'Company', items: ['Chart of accounts', 'Items', 'Calendar'] },
]

/** The home page of an open company. Its tiles only show where a bookkeeper would be working. */
export function CompanyHome({ companyName, path }: CompanyHomeProps) {
  return (
    <section className="company-home" aria-labelledby="company-name">
      <h3 id="company-name">{companyName}</h3>
      <p className="path">{path}</p>
      <div className="home-sections" aria-hidden="true">
        {sections.map(({ name, items }) => (
          <div key={name} data-section={name}>
            <h4>{name}</h4>
            {items.map((item) => (
              <span key={item}>{item}</span>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
