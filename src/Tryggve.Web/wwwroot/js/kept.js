// A round that closed while somebody wrote: what never reached the server is put in the supplement, for its writer to send.
const report = document.querySelector('[data-kept]')
const texts = JSON.parse(localStorage.getItem(report.dataset.kept) ?? '{}')
for (const section of report.querySelectorAll('.measure-report')) {
  const text = texts[`now|${section.id}|${report.dataset.field}`]?.now
  const supplement = section.querySelector('textarea[name=Text]')
  if (!text || !supplement || supplement.value.trim()) continue
  supplement.value = text
  const note = document.createElement('p')
  note.className = 'note'
  note.setAttribute('role', 'status')
  note.textContent = 'Det här skrev du innan uppföljningen stängdes. Spara det som tillägg om det ska med.'
  supplement.after(note)
  supplement.form.addEventListener('submit', () => {
    delete texts[`now|${section.id}|${report.dataset.field}`]
    localStorage.setItem(report.dataset.kept, JSON.stringify(texts))
  })
}
