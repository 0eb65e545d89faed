/** Completion scripts by shell. Each asks the program itself, so it never falls behind the installed version. */
export const SCRIPTS: Readonly<Record<"bash" | "zsh" | "fish", string>> = {
  bash: `# Completion of apiera for bash. Load it with: source <(apiera completion bash)
_apiera() {
  local current="\${COMP_WORDS[COMP_CWORD]}" line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == ":files" ]]; then
      [[ $current == "=" ]] && current=""
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
    else
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <("\${COMP_WORDS[0]}" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _apiera apiera
`,
  zsh: `#compdef apiera
# Completion of apiera for zsh. Load it with: source <(apiera completion zsh)
_apiera() {
  local -a lines described
  local line
  lines=("\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $lines[1] == ":files" ]]; then
    compset -P '*='
    _files
    return
  fi
  for line in $lines; do
    [[ -z $line ]] && continue
    # A colon parts word and description.
    described+=("\${\${line%%$'\\t'*}//:/\\\\:}\${\${(M)line%$'\\t'*}/#$'\\t'/:}")
  done
  (( $#described )) && _describe -V 'apiera' described
}
if ! (( $+functions[compdef] )); then
  autoload -Uz compinit && compinit -u
fi
compdef _apiera apiera
`,
  fish: `# Completion of apiera for fish. Put it into ~/.config/fish/completions/apiera.fish
function __apiera_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l lines ($words[1] __complete -- $words[2..-1] 2>/dev/null)
    if test "$lines[1]" = ":files"
        __fish_complete_path (string replace -r '^--[^=]*=' '' -- (commandline -ct))
    else
        printf '%s\\n' $lines
    end
end
complete -c apiera -f -a '(__apiera_complete)'
`,
};
