; The installer for Windows: for the person alone, without an administrator. `package/windows/make` calls it.
;
;   VERSION   1.2.3                     SOURCE    folder with all files that are installed
;   OUTPUT    the installer             ICON      regain.ico
;   SIDE      the picture beside the words, 164 by 314
;   WORDS     all that it says, in each language: see `package/windows/installer_words.py`
;   SIGN      a command that signs the file whose name follows it; may be missing
;
; Silently (`/S`) it asks nothing. Exit codes: 0 done, 2 a file could not be written, 3 Regain is open and did not close: nothing was
; changed. `/D=C:\folder` is another folder.

Unicode true
!ifdef WINE
  ; A Wine without 32 bit runs no other kind. It is made to be tried, so the quicker compressor does.
  Target amd64-unicode
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinMessages.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Regain"
!define DATA "$LOCALAPPDATA\regain"
; Where versions before 0.3 kept it.
!define FORMER_DATA "$APPDATA\regain"

Name "Regain"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Regain"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetDateSave off
AllowSkipFiles off
ManifestSupportedOS Win10
ManifestDPIAware true
BrandingText "Regain ${VERSION}"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Regain"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "Installs Regain"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "The Regain authors"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The Regain authors. MIT or Apache-2.0"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "$(installer-title)"
!define MUI_WELCOMEPAGE_TEXT "$(installer-what)$\r$\n$\r$\n$(installer-alone)$\r$\n$\r$\n$(installer-press)"
!define MUI_FINISHPAGE_TITLE "$(installer-done-title)"
!define MUI_FINISHPAGE_TEXT "$(installer-done)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\regain.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(installer-start)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${WORDS}"

; Closes what runs from this folder: Windows lets nobody write or remove a program that runs. Its windows are asked to close, as
; the person would; a window that does not, because a password is on its way, is waited for.
!macro CloseRegain UN WHAT
Function ${UN}IsOpen
  StrCpy $0 0
  ${If} ${FileExists} "$INSTDIR\regain.exe"
    ClearErrors
    FileOpen $1 "$INSTDIR\regain.exe" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ${UN}CloseRegain
  Call ${UN}IsOpen
  ${If} $0 == 0
    Return
  ${EndIf}
  MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(installer-open)$\r$\n$\r$\n$(installer-close)" /SD IDOK IDOK ask
  SetErrorLevel 3
  Quit
  ask:
  StrCpy $2 0
  ${Do}
    ; Every window of the kind that Regain's is, with its name behind the title.
    StrCpy $3 0
    ${Do}
      FindWindow $3 "Window Class" "" 0 $3
      ${If} $3 == 0
        ${ExitDo}
      ${EndIf}
      System::Call 'user32::GetWindowTextW(p r3, w .r4, i ${NSIS_MAX_STRLEN})'
      StrCpy $5 $4 "" -6
      ${If} $5 == "Regain"
        System::Call 'user32::PostMessageW(p r3, i ${WM_CLOSE}, p 0, p 0)'
      ${EndIf}
    ${Loop}
    Sleep 500
    Call ${UN}IsOpen
    ${If} $0 == 0
      Return
    ${EndIf}
    IntOp $2 $2 + 1
  ${LoopUntil} $2 >= 30
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(installer-still-open)" /SD IDCANCEL IDRETRY ask
  DetailPrint "$(installer-not-${WHAT})"
  SetErrorLevel 3
  Quit
FunctionEnd
!macroend
!insertmacro CloseRegain "" "installed"
!insertmacro CloseRegain "un." "removed"

Section "Regain"
  Call CloseRegain
  SetOutPath "$INSTDIR"
  SetOverwrite on
  ClearErrors
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "$(installer-not-written)"
  ${EndIf}
  CreateShortCut "$SMPROGRAMS\Regain.lnk" "$INSTDIR\regain.exe" "" "$INSTDIR\regain.exe" 0 SW_SHOWNORMAL "" "$(package-comment)"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Regain"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Comments" "$(package-comment)"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\regain.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Regain authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  Call un.CloseRegain
  ; By their names: the folder may be one that the person has chosen, with other things in it.
  Delete "$INSTDIR\regain.exe"
  Delete "$INSTDIR\regain.com"
  Delete "$INSTDIR\README.txt"
  Delete "$INSTDIR\LICENSE-MIT.txt"
  Delete "$INSTDIR\LICENSE-APACHE.txt"
  Delete "$INSTDIR\licences-of-all-parts.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Regain.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${If} ${FileExists} "${DATA}\*.*"
  ${OrIf} ${FileExists} "${FORMER_DATA}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(installer-keeps)$\r$\n$\r$\n$(installer-keeps-what)" /SD IDNO IDNO kept
    RMDir /r "${DATA}"
    RMDir /r "${FORMER_DATA}"
    kept:
  ${EndIf}
SectionEnd
