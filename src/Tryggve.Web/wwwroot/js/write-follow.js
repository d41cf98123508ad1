// Says that the page is open, shows who else has it open, and takes in what they write without touching what is being typed here.
const plan = () => document.querySelector('[data-plan]')
const parse = text => new DOMParser().parseFromString(text, 'text/html')
const rows = page => [...page.querySelectorAll('#planen [id]')].filter(e => e.matches('tr, li, section')).map(e => e.id).join()

/** @param own what the page knows of its own texts: dirty, isDirty, say, token */
export function follow(address, own) {
  const refresh = focus => takeIn(own, focus)
  const tell = async () => {
    if (document.hidden) return
    const answer = await fetch(`${address}?handler=Here`, { method: 'POST', body: new URLSearchParams({ __RequestVerificationToken: own.token() }), headers: { 'X-Requested-With': 'fetch' } }).catch(() => null)
    if (!answer?.ok) return
    const { people, version } = await answer.json()
    const here = document.querySelector('[data-presence]')
    const text = people.length ? `Här just nu: ${people.join(', ')}` : ''
    if (here && here.textContent !== text) here.textContent = text
    if (version > Number(plan().dataset.version)) await refresh()
  }
  tell()
  setInterval(tell, 12000)
  return refresh
}

/** Fetches the page as it is now. Texts of others come in; a field being written in is left alone. When rows have come or gone the table is put in anew. */
async function takeIn({ dirty, isDirty, say }, focus) {
  const answer = await fetch(location.href)
  if (!answer.ok) return
  const page = parse(await answer.text())
  const theirs = page.querySelector('[data-plan]')
  // Older than what was saved here while it was on its way.
  if (Number(theirs.dataset.version) < Number(plan().dataset.version)) return
  for (const id of ['sagt', 'angra']) {
    const [ours, said] = [document.getElementById(id), page.getElementById(id)]
    if (ours && said?.childElementCount) ours.replaceChildren(...said.childNodes)
  }
  if (rows(page) !== rows(document)) {
    if (dirty().length) return say('Någon har ändrat raderna. De visas när det du skriver är sparat.')
    const at = document.activeElement?.id
    plan().replaceChildren(...theirs.childNodes)
    if (at) document.getElementById(at)?.focus()
  } else {
    for (const text of theirs.querySelectorAll('textarea[data-write], select[data-write]')) {
      const ours = document.getElementById(text.id)
      if (!ours || isDirty(ours.name) || ours.value === text.value) continue
      ours.value = text.value
      document.getElementsByName(ours.name.replace(/^now\|/, 'was|'))[0].value = text.value
    }
  }
  for (const hint of theirs.querySelectorAll('.cell-hint')) {
    const ours = document.getElementById(hint.id)
    if (ours) ours.textContent = hint.textContent
  }
  plan().dataset.version = theirs.dataset.version
  const row = focus && document.getElementById(focus)
  if (row) (row.querySelector('textarea[name$="|Measure"]') ?? row.querySelector('textarea'))?.focus()
}
