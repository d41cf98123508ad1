// Copies a text block and says so beside the button. Without this module one selects the text oneself.
document.addEventListener('click', async event => {
  const button = event.target.closest('button[data-copy]')
  if (!button) return
  const text = document.getElementById(button.dataset.copy)
  const said = button.parentElement.querySelector('[role=status]')
  try {
    await navigator.clipboard.writeText(text.value)
    said.textContent = 'Kopierat.'
  } catch {
    // The clipboard is closed to pages that are not served over https.
    text.focus()
    text.select()
    said.textContent = 'Texten är markerad. Kopiera med Ctrl+C.'
  }
})
