/** One of each of a host's own elements. */
export const hostElements = `
  <main id="host">
    <header>Header</header><nav>Navigation</nav>
    <h1>One</h1><h2>Two</h2><h3>Three</h3>
    <p>A paragraph with <a href="#">a link</a>, <b>bold</b>, <code>code</code> and <small>small</small> words.</p>
    <button>Button</button><button class="btn btn-primary">Primary</button>
    <input placeholder="Text" /><input type="checkbox" /><input type="radio" />
    <select><option>One</option></select><textarea>Text</textarea><label>Label</label>
    <ul><li>Item</li></ul><ol><li>Item</li></ol><dl><dt>Term</dt><dd>Description</dd></dl>
    <table><tbody><tr><th>Head</th><td>Cell</td></tr></tbody></table>
    <details open><summary>Summary</summary>Details</details>
    <fieldset><legend>Legend</legend></fieldset><progress max="2" value="1"></progress>
    <svg width="16" height="16"><path d="M0 0h16" /></svg><img alt="" /><hr /><dialog open>Dialog</dialog>
  </main>`
